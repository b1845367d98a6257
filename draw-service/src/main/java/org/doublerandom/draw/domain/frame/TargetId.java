package org.doublerandom.draw.domain.frame;

import java.nio.charset.StandardCharsets;

/** The id under which a target stands in the pool: a USCC, a directory number or a pseudonym. */
public record TargetId(String value) implements Comparable<TargetId> {
    private static final int LONGEST = 23;

    public TargetId {
        // A char that is no byte becomes a question mark, which is in no id.
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        if (!isId(bytes, 0, bytes.length)) {
            Field.ID.require(value);
        }
    }

    /** Says the same as {@link Field#ID}, which would take longer than the hash of an id; there are a million of them. */
    static boolean isId(byte[] text, int start, int end) {
        boolean fits = start < end && end - start <= LONGEST && isFirst(text[start]);
        for (int i = start + 1; fits && i < end; i++) {
            fits = isFirst(text[i]) || text[i] == '.' || text[i] == '_' || text[i] == '-';
        }
        return fits;
    }

    private static boolean isFirst(byte letter) {
        return letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z';
    }

    @Override
    public int compareTo(TargetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
