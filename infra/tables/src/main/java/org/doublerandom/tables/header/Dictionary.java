package org.doublerandom.tables.header;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that the columns of one kind of table have, as authorities publish them; the lists stand in files, not in code.
 *
 * @param kept names of the fields that the table keeps; what the others mean is known, and they are left out
 * @param leading fields of which a row that has none goes on with what the row above says; empty where rows stand alone
 * @param leftOut names of columns that say nothing to such a table, folded, each digit as {@code #}
 * @param persons names of columns about persons, folded
 */
public record Dictionary(
        List<Field> fields, Set<String> kept, Set<String> leading, Set<String> leftOut, Set<String> persons) {
    private static final String LEADING = "continued-where-blank";
    private static final String LEFT_OUT = "left-out";

    public Dictionary {
        fields = List.copyOf(fields);
        kept = Set.copyOf(kept);
        leading = Set.copyOf(leading);
        leftOut = Set.copyOf(leftOut);
        persons = Set.copyOf(persons);
    }

    /** @param kind of table, as its list is named: items, plan, targets, inspectors, recusals, classes, tag-mapping, report */
    public static Dictionary of(String kind) {
        List<Field> all = lines(kind).stream().map(Field::of).toList();
        List<Field> fields = all.stream()
                .filter(field -> !Set.of(LEADING, LEFT_OUT).contains(field.name()))
                .toList();
        return new Dictionary(
                fields,
                fields.stream().map(Field::name).collect(Collectors.toSet()),
                namesUnder(LEADING, all).map(Label::text).collect(Collectors.toSet()),
                namesUnder(LEFT_OUT, all).map(Label::folded).collect(Collectors.toSet()),
                lines("persons").stream().map(name -> new Label(name).folded()).collect(Collectors.toSet()));
    }

    private static Stream<Label> namesUnder(String word, List<Field> all) {
        return all.stream().filter(field -> field.name().equals(word)).flatMap(field -> field.names().stream());
    }

    /**
     * The same for a table that keeps these fields only: columns of the others are known, asked about by nobody, and left out, so
     * that nobody believes that they count.
     */
    public Dictionary only(Collection<String> read) {
        return new Dictionary(fields, Set.copyOf(read), leading, leftOut, persons);
    }

    /** Whether the table keeps a field of that name. */
    boolean has(String name) {
        return kept.contains(name)
                && fields.stream().anyMatch(field -> field.name().equals(name));
    }

    boolean isLeftOut(Label label) {
        return leftOut.contains(label.folded().replaceAll("[0-9]", "#"))
                || leftOut.contains(label.withoutBrackets().replaceAll("[0-9]", "#"));
    }

    boolean isAboutPersons(Label label) {
        return persons.contains(label.folded()) || persons.contains(label.withoutBrackets());
    }

    /** Whether a name of which nobody knows more says a word about persons anywhere: what is unsure is dropped rather than shown. */
    boolean soundsOfPersons(Label label) {
        return persons.stream().anyMatch(label.folded()::contains);
    }

    private static List<String> lines(String list) {
        try (InputStream file = Dictionary.class.getResourceAsStream(list + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException(
                        "kind of table: '" + list + "' (expected: one with a list of names)");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
