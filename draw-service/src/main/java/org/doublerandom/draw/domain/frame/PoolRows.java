package org.doublerandom.draw.domain.frame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a pool line by line. What is behind the id is parsed once for all lines that end in the same. */
final class PoolRows {
    static final String FILE = "pool";
    private static final int FIRST_ROWS = 1024;
    private static final int USUAL_ID = 18;

    private final Map<String, Integer> kindOfEnding = new HashMap<>();
    private final List<Traits> kinds = new ArrayList<>();
    private byte[] ids = new byte[FIRST_ROWS * USUAL_ID];
    private int[] ends = new int[FIRST_ROWS];
    private int[] kindOf = new int[FIRST_ROWS];
    private int rows;

    void read(byte[] piece, int start, int end) {
        int tab = start;
        while (tab < end && piece[tab] != '\t') {
            tab++;
        }
        String ending = FileLines.text(piece, tab, end);
        Integer kind = kindOfEnding.get(ending);
        if (kind == null || !TargetId.isId(piece, start, tab)) {
            kinds.add(Candidate.parse(FileLines.text(piece, start, end)).traits());
            kind = kinds.size() - 1;
            kindOfEnding.put(ending, kind);
        }
        add(piece, start, tab, kind);
    }

    void add(Candidate candidate) {
        byte[] line = candidate.line().getBytes(StandardCharsets.ISO_8859_1);
        read(line, 0, line.length);
    }

    private void add(byte[] id, int start, int end, int kind) {
        int length = end - start;
        int last = rows == 0 ? 0 : ends[rows - 1];
        if (last + length > ids.length) {
            ids = Arrays.copyOf(ids, 2 * ids.length);
        }
        System.arraycopy(id, start, ids, last, length);
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, 2 * rows);
            kindOf = Arrays.copyOf(kindOf, 2 * rows);
        }
        ends[rows] = last + length;
        kindOf[rows] = kind;
        rows++;
    }

    /** All that were read. */
    Pool pool() {
        for (int row = 1; row < rows; row++) {
            int before = row == 1 ? 0 : ends[row - 2];
            int start = ends[row - 1];
            if (Arrays.compareUnsigned(ids, before, start, ids, start, ends[row]) >= 0) {
                String id = FileLines.text(ids, start, ends[row]);
                throw new TextRefused(FILE, row + 1, "id " + id + " (expected: unique, ascending)");
            }
        }
        int last = rows == 0 ? 0 : ends[rows - 1];
        return new Pool(Arrays.copyOf(ids, last), Arrays.copyOf(ends, rows), kinds, Arrays.copyOf(kindOf, rows));
    }
}
