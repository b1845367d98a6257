package org.doublerandom.directory.web;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.csv.Encoding;
import org.doublerandom.values.MalformedValue;
import org.springframework.http.MediaType;

/** What the sender of a table says of its encoding, with the charset of its type. */
final class DeclaredEncoding {
    private DeclaredEncoding() {}

    /**
     * As a person's choice; none where the sender says nothing.
     *
     * @throws MalformedValue for a charset in which no table is read
     */
    static Choice in(MediaType type) {
        Charset charset = type.getCharset();
        if (charset == null) {
            return Choice.NONE;
        }
        return Choice.in(Encoding.holding(charset)
                .orElseThrow(() -> new MalformedValue(
                        "charset-unknown",
                        "charset: '" + charset + "' (expected: one of " + Arrays.toString(Encoding.values())
                                + ", or none)")));
    }
}
