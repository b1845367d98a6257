package org.doublerandom.tables.header;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the columns of a file mean, as a person has said once: kept under a name, and taken by itself when a file with the same
 * header comes again.
 *
 * @param labels of all columns of that header, in their order, as they stand in the file
 * @param fields by the label of their column; a column without one is left out
 */
public record Mapping(String name, List<String> labels, Map<String, String> fields) {
    public Mapping {
        labels = List.copyOf(labels);
        fields = Map.copyOf(fields);
        if (!labels.containsAll(fields.keySet())) {
            throw new IllegalArgumentException(
                    "columns " + new TreeMap<>(fields).keySet() + " (expected: columns of " + labels + ")");
        }
    }

    /** Whether it was made for files with this header. */
    public boolean fits(Header header) {
        return folded(labels).equals(header.labels().stream().map(Label::folded).toList());
    }

    Optional<String> field(Label label) {
        return fields.entrySet().stream()
                .filter(each -> new Label(each.getKey()).folded().equals(label.folded()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static List<String> folded(List<String> texts) {
        return texts.stream().map(text -> new Label(text).folded()).toList();
    }
}
