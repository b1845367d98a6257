package org.doublerandom.draw.domain.frame;

import java.util.Locale;
import java.util.regex.Pattern;

/** The shape that a field of a protocol text must have (protocol §2, §3 and §10). */
public enum Field {
    NAME("[0-9A-Za-z._-]{1,64}"),
    ID("[0-9A-Z][0-9A-Z._-]{0,22}"),
    AREA("[0-9]{6,12}"),
    STRATUM("[0-9A-Za-z._-]{1,16}"),
    COUNT("0|[1-9][0-9]{0,5}"),
    STATUS("-|[A-Z]{1,16}"),
    UNIT("\\*|[0-9]{1,12}"),
    TAG("[0-9A-Za-z._-]{1,16}"),
    REASON("[A-Z]{1,16}"),
    DIGEST("[0-9a-f]{64}");

    private static final int SHOWN = 80;

    private final Pattern pattern;

    Field(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    public String regex() {
        return pattern.pattern();
    }

    public String require(String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    name().toLowerCase(Locale.ROOT) + ": '" + excerpt(value) + "' (expected: " + regex() + ")");
        }
        return value;
    }

    /** A hostile line may be megabytes long; a refusal quotes only its beginning. */
    public static String excerpt(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
