package org.doublerandom.problems;

import java.util.Locale;
import java.util.regex.Pattern;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** What a refusal is called and with which status it is answered. */
public final class RefusalCode {
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private RefusalCode() {}

    public static String of(Class<?> type, Refusal refusal) {
        return refusal.code().isEmpty()
                ? NEXT_WORD.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT)
                : refusal.code();
    }

    public static int statusOf(Kind kind) {
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
