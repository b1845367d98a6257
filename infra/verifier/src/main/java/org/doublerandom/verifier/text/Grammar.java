package org.doublerandom.verifier.text;

/** The shapes of fields (protocol §2, §3 and §10); each is one group. */
public final class Grammar {
    public static final String NAME = "([0-9A-Za-z._-]{1,64})";
    public static final String HASH = "([0-9a-f]{64})";
    public static final String NUMBER = "(0|[1-9][0-9]{0,15})";
    public static final String SERIAL = "([1-9][0-9]{0,15})";
    public static final String ID = "([0-9A-Z][0-9A-Z._-]{0,22})";
    public static final String STRATUM = "([0-9A-Za-z._-]{1,16})";
    public static final String TAG = "([0-9A-Za-z._-]{1,16})";
    public static final String TIME = "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)";
    /** Sums and products of numbers stay below this. */
    static final long BOUND = 1L << 53;

    private Grammar() {}
}
