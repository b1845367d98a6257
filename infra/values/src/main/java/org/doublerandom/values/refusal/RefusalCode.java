package org.doublerandom.values.refusal;

import java.util.Locale;
import java.util.regex.Pattern;

/** What programs call a refusal. */
public final class RefusalCode {
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private RefusalCode() {}

    /** The code that the refusal states, else the name of its class in words. */
    public static String of(Class<?> type, Refusal refusal) {
        return refusal.code().isEmpty()
                ? NEXT_WORD.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT)
                : refusal.code();
    }
}
