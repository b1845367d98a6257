package org.doublerandom.tables;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.doublerandom.tables.csv.Encoding;
import org.doublerandom.tables.csv.Separator;
import org.doublerandom.tables.header.HeaderLines;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a file; what is null is found by looking at it.
 *
 * @param encoding of a text file; a workbook says its own
 * @param separator of a text file
 * @param sheet of a workbook, by its name
 * @param header where the names of the columns stand
 * @param mapping what the columns mean, whatever their names resemble
 */
public record Choice(
        @Nullable Encoding encoding,
        @Nullable Separator separator,
        @Nullable String sheet,
        @Nullable HeaderLines header,
        @Nullable Mapping mapping) {
    public static final Choice NONE = new Choice(null, null, null, null, null);

    /** Of a text file that is in this encoding; all else is found. */
    public static Choice in(Encoding encoding) {
        return new Choice(encoding, null, null, null, null);
    }

    /**
     * What the sender of a file says of its encoding; nothing where that names no charset.
     *
     * @throws MalformedValue for a charset in which no table is read
     */
    public static Choice declared(@Nullable Charset charset) {
        if (charset == null) {
            return NONE;
        }
        return in(Encoding.holding(charset)
                .orElseThrow(() -> new MalformedValue(
                        "charset-unknown",
                        "charset: '" + charset + "' (expected: one of " + Arrays.toString(Encoding.values())
                                + ", or none)")));
    }

    public Choice with(@Nullable Mapping chosen) {
        return new Choice(encoding, separator, sheet, header, chosen);
    }
}
