package org.doublerandom.directory.domain.imports;

import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** Under which an authority keeps what the columns of a file mean. */
public record MappingName(String value) {
    /** A regular expression, as schemas have them too. */
    public static final String PATTERN = "[0-9A-Za-z_\\u4E00-\\u9FFF-]{1,64}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    public MappingName {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedValue("mapping-malformed", "mapping: '" + value + "' (expected: " + FORM + ")");
        }
    }
}
