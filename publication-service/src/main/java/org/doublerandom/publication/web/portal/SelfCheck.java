package org.doublerandom.publication.web.portal;

import org.doublerandom.values.Suite;

/** The lines by which anybody computes a ticket in any shell (draw protocol §7), with seed and number filled in. */
record SelfCheck(Suite suite, String seed, String number) {
    // By octal numbers: a plain sh prints those in hex as they are written, and the ticket would be another one.
    private static final String LINES = """
            raw() { printf "$(printf '\\\\%%03o' $(printf %%s $1 | sed 's/../0x& /g'))"; }
            K=$(printf 'DRAW1 key target %%s\\n' %s | %s | cut -c1-64)
            (raw $K; printf %%s %s) | %s""";

    public String text() {
        return LINES.formatted(seed, program(), number, program());
    }

    /** What else there is to know about the program that hashes. */
    public String hint() {
        return switch (suite) {
            case SHA256 -> "macOS 用 shasum -a 256。";
            case SM3 -> "本次抽取用国密 SM3（GB/T 32905）；需 OpenSSL 1.1.1 以上，sha256sum 算不出。";
        };
    }

    private String program() {
        return switch (suite) {
            case SHA256 -> "sha256sum";
            case SM3 -> "openssl dgst -sm3 -r";
        };
    }
}
