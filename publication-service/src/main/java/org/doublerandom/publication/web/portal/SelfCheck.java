package org.doublerandom.publication.web.portal;

/** The lines by which anybody computes a ticket in any shell (draw protocol §7), with seed and number filled in. */
record SelfCheck(String seed, String number) {
    // By octal numbers: a plain sh prints those in hex as they are written, and the ticket would be another one.
    private static final String LINES = """
            raw() { printf "$(printf '\\\\%%03o' $(printf %%s $1 | sed 's/../0x& /g'))"; }
            K=$(printf 'DRAW1 key target %%s\\n' %s | sha256sum | cut -c1-64)
            (raw $K; printf %%s %s) | sha256sum""";

    public String text() {
        return LINES.formatted(seed, number);
    }
}
