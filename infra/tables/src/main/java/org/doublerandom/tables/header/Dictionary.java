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

/**
 * The names that the columns of one kind of table have, as authorities publish them; the lists stand in files, not in code.
 *
 * @param leading fields of which a row that has none goes on with what the row above says; empty where rows stand alone
 * @param persons names of columns about persons, folded
 */
public record Dictionary(List<Field> fields, Set<String> leading, Set<String> persons) {
    private static final String LEADING = "continued-where-blank";

    public Dictionary {
        fields = List.copyOf(fields);
        leading = Set.copyOf(leading);
        persons = Set.copyOf(persons);
    }

    /** @param kind of table, as its list is named: items, plan, targets, inspectors, recusals, classes, tag-mapping */
    public static Dictionary of(String kind) {
        List<Field> all = lines(kind).stream().map(Field::of).toList();
        return new Dictionary(
                all.stream().filter(field -> !field.name().equals(LEADING)).toList(),
                all.stream()
                        .filter(field -> field.name().equals(LEADING))
                        .flatMap(field -> field.names().stream())
                        .collect(Collectors.toSet()),
                lines("persons").stream().map(name -> new Label(name).folded()).collect(Collectors.toSet()));
    }

    /** The same for a table that reads these fields only: what it does not read must not look as if it did. */
    public Dictionary only(Collection<String> read) {
        return new Dictionary(
                fields.stream().filter(field -> read.contains(field.name())).toList(), leading, persons);
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
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
