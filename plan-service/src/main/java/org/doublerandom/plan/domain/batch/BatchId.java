package org.doublerandom.plan.domain.batch;

import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.values.AuthorityCode;

/**
 * A batch's name everywhere: the authority and the name that the draw protocol calls the plan, e.g. {@code 2024.L03.B1}.
 */
public record BatchId(AuthorityCode authority, String code) {
    public BatchId {
        // A batch's name does not end in "-" and digits: that is how the protocol (§5) marks a second attempt.
        if (!code.matches("[0-9A-Za-z._]{1,64}")) {
            throw new IllegalArgumentException("batch: " + code + " (expected: [0-9A-Za-z._]{1,64})");
        }
    }

    static BatchId of(AuthorityCode authority, int year, LineCode line, int number) {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("number: " + number + " (expected: 1 to 999)");
        }
        return new BatchId(authority, year + "." + line.value() + ".B" + number);
    }

    /** An authority's code has no dot, so the two parts can be told apart. */
    public static BatchId parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("batch: " + text + " (expected: <authority>.<code>)");
        }
        return new BatchId(new AuthorityCode(text.substring(0, dot)), text.substring(dot + 1));
    }

    /** Which batch of its line it is. */
    int number() {
        return Integer.parseInt(code.substring(code.lastIndexOf(".B") + 2));
    }

    public String value() {
        return authority.value() + "." + code;
    }
}
