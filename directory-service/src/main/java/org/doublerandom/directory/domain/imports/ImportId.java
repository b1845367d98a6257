package org.doublerandom.directory.domain.imports;

import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** An import. */
public record ImportId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{1,64}");

    public ImportId {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedValue("import-malformed", "import: '" + value + "' (expected: " + FORM + ")");
        }
    }
}
