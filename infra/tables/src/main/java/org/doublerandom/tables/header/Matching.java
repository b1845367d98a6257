package org.doublerandom.tables.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gives each field at most one column, the needed fields first and those that are not kept last, each the column with its most telling name. */
final class Matching {
    private static final String JOIN = "/";

    private final Dictionary dictionary;
    private final List<Label> labels;
    private final List<List<String>> forms;
    private final Map<Integer, Field> byColumn = new HashMap<>();
    private final Map<Integer, Certainty> certainties = new HashMap<>();

    private Matching(Dictionary dictionary, List<Label> labels) {
        this.dictionary = dictionary;
        this.labels = labels;
        this.forms = labels.stream().map(Matching::formsOf).toList();
    }

    static Matching of(Dictionary dictionary, List<Label> labels) {
        Matching matching = new Matching(dictionary, labels);
        matching.giveNamed();
        dictionary.fields().stream()
                .filter(field -> !dictionary.has(field.name()))
                .forEach(field -> matching.give(field, Certainty.LEFT_OUT));
        matching.neededFirst().forEach(field -> matching.give(field, Certainty.ASKED));
        return matching;
    }

    /** How many columns are named as the dictionary has it. */
    static int named(Dictionary dictionary, List<Label> labels) {
        Matching matching = new Matching(dictionary, labels);
        matching.giveNamed();
        return matching.byColumn.size();
    }

    private void giveNamed() {
        neededFirst().forEach(field -> give(field, Certainty.NAMED));
    }

    private List<Field> neededFirst() {
        return dictionary.fields().stream()
                .filter(field -> dictionary.has(field.name()))
                .sorted(Comparator.comparing(Field::isNeeded).reversed())
                .toList();
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
        List<Integer> free = IntStream.range(0, labels.size())
                .filter(column -> !byColumn.containsKey(column))
                .filter(column -> certainty == Certainty.ASKED
                        ? mayBeAsked(labels.get(column))
                        : !labels.get(column).isBlank())
                .boxed()
                .toList();
        field.names().stream()
                .flatMap(name -> free.stream().filter(column -> fits(column, name, certainty)))
                .findFirst()
                .ifPresent(column -> {
                    byColumn.put(column, field);
                    certainties.put(column, certainty);
                });
    }

    private boolean mayBeAsked(Label label) {
        return label.withoutBrackets().length() > 1
                && !dictionary.isAboutPersons(label)
                && !dictionary.isLeftOut(label);
    }

    private boolean fits(int column, Label name, Certainty certainty) {
        if (certainty != Certainty.ASKED) {
            return forms.get(column).contains(name.folded());
        }
        Label label = labels.get(column);
        // One character is contained in too much to be asked about.
        return name.folded().length() > 2
                && (label.folded().contains(name.folded()) || name.folded().contains(label.withoutBrackets()));
    }

    /** As it stands, without what is in brackets, and of a header of two lines both together and the lower one. */
    private static List<String> formsOf(Label label) {
        List<String> forms = new ArrayList<>(List.of(label.folded(), label.withoutBrackets()));
        int cut = label.text().indexOf(JOIN);
        if (cut >= 0) {
            String above = new Label(label.text().substring(0, cut)).folded();
            String under = new Label(label.text().substring(cut + 1)).folded();
            forms.add(above + under);
            forms.add(under);
        }
        return forms;
    }
}
