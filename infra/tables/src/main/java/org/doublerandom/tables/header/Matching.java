package org.doublerandom.tables.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives each field at most one column, the needed fields first and those that are not kept last, each the column with its most telling name. */
final class Matching {
    private static final String JOIN = "/";

    private final Dictionary dictionary;
    private final List<Label> labels;
    private final Map<Integer, Field> byColumn = new HashMap<>();
    private final Map<Integer, Certainty> certainties = new HashMap<>();

    private Matching(Dictionary dictionary, List<Label> labels) {
        this.dictionary = dictionary;
        this.labels = labels;
    }

    static Matching of(Dictionary dictionary, List<Label> labels) {
        Matching matching = new Matching(dictionary, labels);
        List<Field> neededFirst = dictionary.fields().stream()
                .filter(field -> dictionary.has(field.name()))
                .sorted(Comparator.comparing(Field::isNeeded).reversed())
                .toList();
        neededFirst.forEach(field -> matching.give(field, Certainty.NAMED));
        dictionary.fields().stream()
                .filter(field -> !dictionary.has(field.name()))
                .forEach(field -> matching.give(field, Certainty.LEFT_OUT));
        neededFirst.forEach(field -> matching.give(field, Certainty.ASKED));
        return matching;
    }

    /** How many columns are named as the dictionary has it. */
    long named() {
        return certainties.values().stream().filter(Certainty.NAMED::equals).count();
    }

    List<Field> missing() {
        return dictionary.fields().stream()
                .filter(field -> field.isNeeded() && dictionary.has(field.name()) && !byColumn.containsValue(field))
                .toList();
    }

    List<ProposedColumn> columns() {
        return IntStream.range(0, labels.size())
                .mapToObj(column -> new ProposedColumn(
                        column,
                        labels.get(column).text(),
                        Optional.ofNullable(byColumn.get(column))
                                .filter(field -> dictionary.has(field.name()))
                                .map(Field::name)
                                .orElse(null),
                        certainty(column)))
                .toList();
    }

    private Certainty certainty(int column) {
        if (certainties.containsKey(column)) {
            return certainties.get(column);
        }
        if (dictionary.soundsOfPersons(labels.get(column))) {
            return Certainty.DROPPED;
        }
        return dictionary.isLeftOut(labels.get(column)) ? Certainty.LEFT_OUT : Certainty.UNKNOWN;
    }

    private void give(Field field, Certainty certainty) {
        if (byColumn.containsValue(field)) {
            return;
        }
        for (String name : field.names()) {
            OptionalInt column = IntStream.range(0, labels.size())
                    .filter(each -> !byColumn.containsKey(each))
                    .filter(each -> fits(labels.get(each), new Label(name), certainty))
                    .findFirst();
            if (column.isPresent()) {
                byColumn.put(column.getAsInt(), field);
                certainties.put(column.getAsInt(), certainty);
                return;
            }
        }
    }

    private boolean fits(Label label, Label name, Certainty certainty) {
        if (label.isBlank()) {
            return false;
        }
        if (certainty != Certainty.ASKED) {
            return forms(label).anyMatch(form -> form.equals(name.folded()));
        }
        // One character is contained in too much to be asked about.
        return !dictionary.isAboutPersons(label)
                && !dictionary.isLeftOut(label)
                && name.folded().length() > 2
                && (label.folded().contains(name.folded()) || name.folded().contains(label.withoutBrackets()))
                && label.withoutBrackets().length() > 1;
    }

    /** As it stands, without what is in brackets, and of a header of two lines both together and the lower one. */
    private static Stream<String> forms(Label label) {
        List<String> forms = new ArrayList<>(List.of(label.folded(), label.withoutBrackets()));
        int cut = label.text().indexOf(JOIN);
        if (cut >= 0) {
            String above = new Label(label.text().substring(0, cut)).folded();
            String under = new Label(label.text().substring(cut + 1)).folded();
            forms.add(above + under);
            forms.add(under);
        }
        return forms.stream();
    }
}
