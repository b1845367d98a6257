package org.doublerandom.plan.domain.person;

/** Code of the authority that plans and inspects, e.g. {@code 000000-SAMR}; a name in the draw protocol (§3). */
public record AuthorityCode(String value) {
    public AuthorityCode {
        if (!value.matches("[0-9A-Z-]{1,32}")) {
            throw new IllegalArgumentException("authority: " + value + " (expected: [0-9A-Z-]{1,32})");
        }
    }
}
