package org.doublerandom.tables;

import org.doublerandom.tables.csv.Encoding;
import org.doublerandom.tables.csv.Separator;
import org.doublerandom.tables.header.HeaderLines;
import org.doublerandom.tables.header.Mapping;
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

    public Choice with(@Nullable Mapping chosen) {
        return new Choice(encoding, separator, sheet, header, chosen);
    }
}
