package org.doublerandom.problems;

import org.doublerandom.values.refusal.Kind;

/** With which status a refusal is answered. */
public final class RefusalStatus {
    private RefusalStatus() {}

    public static int of(Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case NOT_SIGNED_IN -> 401;
            case NOT_ALLOWED -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNPROCESSABLE -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case TOO_MANY -> 429;
            case AWAY -> 503;
        };
    }
}
