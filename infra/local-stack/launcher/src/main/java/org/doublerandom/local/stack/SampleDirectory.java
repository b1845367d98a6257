package org.doublerandom.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The persons of the sample who need an account.
 *
 * <p>Columns of the table, by the names in its first line: {@code inspector} the number in the directory, in lower case
 * also the user name; {@code person} the opaque id of the token; {@code name}; {@code unit} code of the unit, {@code *}
 * for the whole authority. Others may stand between them; no field is quoted.
 */
@FunctionalInterface
public interface SampleDirectory {
    List<Inspector> inspectors();

    /** An inspector of the directory. */
    record Inspector(String number, String person, String name, String unit) {
        String username() {
            return number.toLowerCase(Locale.ROOT);
        }
    }

    /** No sample, no inspectors. */
    static SampleDirectory none() {
        return List::of;
    }

    static SampleDirectory in(Path table) {
        return () -> {
            List<String> lines = Installation.lines(table);
            List<Inspector> inspectors = new ArrayList<>();
            if (lines.isEmpty()) {
                return inspectors;
            }
            List<String> columns =
                    Arrays.asList(lines.get(0).replace("\uFEFF", "").split(","));
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split(",", -1);
                Map<String, String> row = IntStream.range(0, columns.size())
                        .boxed()
                        .collect(Collectors.toMap(columns::get, column -> fields[column]));
                inspectors.add(
                        new Inspector(row.get("inspector"), row.get("person"), row.get("name"), row.get("unit")));
            }
            return inspectors;
        };
    }
}
