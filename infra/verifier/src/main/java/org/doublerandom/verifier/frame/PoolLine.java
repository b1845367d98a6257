package org.doublerandom.verifier.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A line of the pool, taken apart without making anything of it: id, area, stratum, hits, status (protocol §3). */
public final class PoolLine {
    static final String SHAPE = "id TAB area TAB stratum TAB hits TAB status";
    private static final int FIELDS = 5;
    private static final int[] LEAST = {1, 6, 1, 1, 1};
    private static final int[] MOST = {23, 12, 16, 6, 16};
    private static final int NAME = 1;
    private static final int ID = 2;
    private static final int DIGIT = 4;
    private static final int UPPER = 8;
    private static final byte[] CLASSES = classes();
    private static final int[] OF_FIELD = {ID, DIGIT, NAME, DIGIT, UPPER};

    private final int[] ends = new int[FIELDS];
    private byte[] line = {};
    private byte[] idBefore = {};

    private static byte[] classes() {
        byte[] classes = new byte[256];
        for (int c = 0; c < 128; c++) {
            boolean isDigit = c >= '0' && c <= '9';
            boolean isUpper = c >= 'A' && c <= 'Z';
            boolean isSign = c == '.' || c == '_' || c == '-';
            int of = isDigit || isUpper || isSign ? NAME | ID : 0;
            of |= c >= 'a' && c <= 'z' ? NAME : 0;
            classes[c] = (byte) (of | (isDigit ? DIGIT : 0) | (isUpper ? UPPER : 0));
        }
        return classes;
    }

    /** @return whether it is a line of a pool, and no second one of the same id */
    boolean read(byte[] bytes, int length) {
        line = bytes;
        int field = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\t') {
                if (field == FIELDS - 1) {
                    return false;
                }
                ends[field++] = i;
            }
        }
        ends[field] = length;
        return field == FIELDS - 1 && areFieldsWell() && isFirstOfItsId();
    }

    private boolean areFieldsWell() {
        boolean isActive = ends[4] - begin(4) == 1 && line[begin(4)] == '-';
        for (int field = 0; field < (isActive ? FIELDS - 1 : FIELDS); field++) {
            int length = ends[field] - begin(field);
            if (length < LEAST[field] || length > MOST[field]) {
                return false;
            }
            for (int i = begin(field); i < ends[field]; i++) {
                if ((CLASSES[line[i] & 255] & OF_FIELD[field]) == 0) {
                    return false;
                }
            }
        }
        boolean isHitsPlain = line[begin(3)] != '0' || ends[3] - begin(3) == 1;
        return isHitsPlain && (CLASSES[line[0] & 255] & (DIGIT | UPPER)) != 0;
    }

    /** In a sorted file lines of one id stand side by side. */
    private boolean isFirstOfItsId() {
        boolean isFirst = !Arrays.equals(line, 0, ends[0], idBefore, 0, idBefore.length);
        if (idBefore.length != ends[0]) {
            idBefore = new byte[ends[0]];
        }
        System.arraycopy(line, 0, idBefore, 0, ends[0]);
        return isFirst;
    }

    private int begin(int field) {
        return field == 0 ? 0 : ends[field - 1] + 1;
    }

    private String field(int field) {
        return new String(line, begin(field), ends[field] - begin(field), StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return line;
    }

    int idLength() {
        return ends[0];
    }

    String id() {
        return field(0);
    }

    String area() {
        return field(1);
    }

    boolean isOfStratum(byte[] code) {
        return Arrays.equals(line, begin(2), ends[2], code, 0, code.length);
    }

    long hits() {
        long hits = 0;
        for (int i = begin(3); i < ends[3]; i++) {
            hits = 10 * hits + line[i] - '0';
        }
        return hits;
    }

    boolean isExcluded() {
        return line[begin(4)] != '-';
    }

    String whole() {
        return new String(line, 0, ends[4], StandardCharsets.ISO_8859_1);
    }
}
