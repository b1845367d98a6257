package org.doublerandom.tables.header;

import java.util.List;
import java.util.Optional;
import org.doublerandom.tables.line.FileRefused;
import org.doublerandom.tables.line.Line;
import org.jspecify.annotations.Nullable;

/**
 * The header of a file, and what its columns are taken for.
 *
 * @param mapping the one by which they are taken so; null where only their names say it
 */
public record HeaderFound(Proposal proposal, @Nullable Mapping mapping) {
    /**
     * Where a person says it, else where a known mapping fits, else where most columns have names of the dictionary.
     *
     * @param shown the lines that a person says are the header
     * @param chosen the mapping that a person says is the file's
     * @throws FileRefused where the file has no such lines, or the chosen mapping was made for another header
     */
    public static Optional<HeaderFound> in(
            List<Line> beginning,
            Dictionary dictionary,
            @Nullable HeaderLines shown,
            @Nullable Mapping chosen,
            List<Mapping> known) {
        List<Header> headers = shown == null ? Header.among(beginning) : List.of(header(beginning, shown));
        if (chosen != null) {
            return Optional.of(byMapping(headers, dictionary, List.of(chosen)).orElseThrow(() -> unfit(chosen)));
        }
        Optional<HeaderFound> mapped = byMapping(headers, dictionary, known);
        if (mapped.isPresent()) {
            return mapped;
        }
        Optional<Proposal> proposal = shown == null
                ? Proposal.of(dictionary, beginning)
                : Optional.of(Proposal.of(dictionary, headers.get(0)));
        return proposal.map(each -> new HeaderFound(each, null));
    }

    private static Optional<HeaderFound> byMapping(
            List<Header> headers, Dictionary dictionary, List<Mapping> mappings) {
        return mappings.stream()
                .filter(mapping -> mapping.fields().allMatch(dictionary::has))
                .flatMap(mapping -> headers.stream()
                        .filter(mapping::fits)
                        .map(header -> new HeaderFound(Proposal.of(dictionary, header, mapping), mapping)))
                .findFirst();
    }

    private static Header header(List<Line> beginning, HeaderLines shown) {
        List<Line> lines = beginning.stream()
                .filter(line -> line.number() >= shown.first() && line.number() <= shown.last())
                .toList();
        if (lines.isEmpty() || lines.size() > 2) {
            throw new FileRefused(
                    "header-lines",
                    shown.first(),
                    lines.size() + " lines that are not blank from line " + shown.first() + " to " + shown.last()
                            + " (expected: one or two)");
        }
        return lines.size() == 1 ? Header.of(lines.get(0)) : Header.of(lines.get(0), lines.get(1));
    }

    private static FileRefused unfit(Mapping mapping) {
        return new FileRefused(
                "mapping-unfit",
                1,
                "mapping '" + mapping.name()
                        + "' is of another header, or names what is not read (expected: of this one, column by"
                        + " column)");
    }
}
