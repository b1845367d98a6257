package org.doublerandom.values;

/** The code of an authority that plans, draws, inspects or publishes, e.g. {@code 000000-SAMR}; a name in the draw protocol (§3). */
public record AuthorityCode(String value) implements Comparable<AuthorityCode> {
    private static final Shape SHAPE = new Shape("[0-9A-Z-]{1,32}");

    /** Of persons who belong to no authority; nothing belongs to it. */
    public static final AuthorityCode NONE = new AuthorityCode("-");

    public AuthorityCode {
        SHAPE.require("authority", value);
    }

    @Override
    public int compareTo(AuthorityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
