package org.doublerandom.publication.web.portal;

/** The two lines of bash by which anybody computes a ticket (draw protocol §7), with seed and number filled in. */
record SelfCheck(String first, String second) {
    private static final String KEY = "K=$(printf 'DRAW1 key target %%s\\n' %s | sha256sum | cut -c1-64)";
    private static final String TICKET =
            "(printf \"$(printf %%s $K | sed 's/../\\\\x&/g')\"; printf %%s %s) | sha256sum";

    static SelfCheck of(String seed, String number) {
        return new SelfCheck(KEY.formatted(seed), TICKET.formatted(number));
    }

    public String text() {
        return first + "\n" + second;
    }
}
