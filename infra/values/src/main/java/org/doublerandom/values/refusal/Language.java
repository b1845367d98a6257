package org.doublerandom.values.refusal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which refusals are told. */
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The value of {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /** The first that an {@code Accept-Language} names; Chinese to whoever names none of them or none that can be read. */
    public static Language wantedBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return CHINESE;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (range.getWeight() > 0) {
                    String language = range.getRange().split("-")[0];
                    for (Language known : values()) {
                        if (known.tag.split("-")[0].equals(language)) {
                            return known;
                        }
                    }
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // The second is what the parser makes of a hyphen alone.
            return CHINESE;
        }
        return CHINESE;
    }
}
