package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.doublerandom.directory.domain.imports.MappingName;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.csv.Encoding;
import org.doublerandom.tables.csv.Separator;
import org.doublerandom.tables.header.HeaderLines;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read; what is absent is found by looking at it.
 *
 * @param headerLast absent of a header of one line
 * @param columns all with a name above them, in their order
 * @param mapping the name of a stored one, in place of the columns
 */
record ReadingRequest(
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable @Size(max = 31) String sheet,
        @Nullable @Min(1) @Max(HeaderLines.MOST) Long headerFirst,
        @Nullable @Min(1) @Max(HeaderLines.MOST) Long headerLast,
        @Nullable @Size(max = 500) List<@Valid MappedColumnRequest> columns,
        @Nullable @Pattern(regexp = MappingName.PATTERN) String mapping) {
    private static final String OWN = "";

    Choice toChoice() {
        return new Choice(
                one(Encoding.values(), "encoding", encoding),
                one(Separator.values(), "separator", separator),
                sheet,
                header(),
                columns == null
                        ? null
                        : new Mapping(
                                OWN,
                                columns.stream()
                                        .map(MappedColumnRequest::toColumn)
                                        .toList()));
    }

    /** Null where it names no stored one. */
    @Nullable
    MappingName toName() {
        if (mapping != null && columns != null) {
            throw new MalformedValue("columns-twice", "columns beside a mapping (expected: one of them)");
        }
        return mapping == null ? null : new MappingName(mapping);
    }

    private @Nullable HeaderLines header() {
        if (headerFirst == null) {
            if (headerLast != null) {
                throw new MalformedValue("header-lines", "headerLast alone (expected: with headerFirst)");
            }
            return null;
        }
        return new HeaderLines(headerFirst, headerLast == null ? headerFirst : headerLast);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(all)
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new MalformedValue(
                        name + "-unknown", name + ": '" + text + "' (expected: one of " + Arrays.toString(all) + ")"));
    }
}
