package org.doublerandom.verifier.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;
import org.doublerandom.verifier.words.Said;
import org.jspecify.annotations.Nullable;

/** Every entry of a witness, as published when the reading stands (protocol §6). */
public record ReadingsText(String text, String published, List<Added> added, List<Entries.Entry> entries) {
    private static final String NAME = "readings";
    private static final String WHO = " " + Grammar.NAME + " " + Grammar.NAME + " " + Grammar.TIME + " ";

    /** Who was added later, and by whom: one person is the supervisor, whose witnesses count as named. */
    public record Added(String person, String organisation, String time, boolean isNamed) {}

    public static ReadingsText parse(String text) {
        Lines lines = new Lines(NAME, text);
        lines.next("DRAW1 readings");
        String published = lines.time("published " + Grammar.TIME);
        List<Added> added = lines.all("added" + WHO + Grammar.NAME + " ([0-9A-Za-z._-]{1,64}|-)").stream()
                .map(line -> added(lines, line))
                .toList();
        String before = published;
        List<MatchResult> found = lines.all("reading" + WHO + "([0-9]{1,400}) " + Grammar.HASH + " " + Grammar.HASH);
        for (MatchResult line : found) {
            lines.requireTime(line.group(3));
            require(before.compareTo(line.group(3)) <= 0, "readings.time", line.group(1), line.group(3), before);
            before = line.group(3);
        }
        lines.end();
        return new ReadingsText(
                text, published, added, found.stream().map(ReadingsText::entry).toList());
    }

    private static Added added(Lines lines, MatchResult line) {
        lines.requireTime(line.group(3));
        boolean isSupervisors = line.group(5).equals("-");
        require(isSupervisors || line.group(4).compareTo(line.group(5)) < 0, "readings.by", line.group(1));
        return new Added(line.group(1), line.group(2), line.group(3), isSupervisors);
    }

    private static Entries.Entry entry(MatchResult line) {
        return new Entries.Entry(line.group(1), line.group(2), line.group(3), line.group(4), line.group(5));
    }

    /**
     * Plays the entries under the rules of the scheme.
     *
     * @param scheme where it is known; without it anybody counts as named and there is no least time
     * @return the throws that count
     */
    public Entries requireAccepted(String announcement, @Nullable Scheme scheme) {
        Map<String, String> named = new HashMap<>();
        Map<String, String> third = new HashMap<>();
        added.forEach(each -> (each.isNamed() ? named : third).put(each.person(), each.organisation()));
        if (scheme == null) {
            entries.stream()
                    .filter(entry -> !third.containsKey(entry.person()))
                    .forEach(entry -> named.put(entry.person(), entry.organisation()));
        } else {
            scheme.witnesses().forEach(witness -> named.put(witness.person(), witness.organisation()));
        }
        Entries played = new Entries(new Entries.Terms(
                announcement, published, lengthOf(scheme), scheme == null ? 0 : scheme.waitSeconds(), named, third));
        for (int i = 0; i < entries.size(); i++) {
            Entries.Answer answer = played.enter(entries.get(i));
            require(
                    answer == Entries.Answer.ACCEPTED,
                    "readings.entry",
                    2 + added.size() + i + 1,
                    entries.get(i).person(),
                    Said.of("answer." + answer));
        }
        return played;
    }

    private int lengthOf(@Nullable Scheme scheme) {
        if (scheme != null && !scheme.throwsOfDice().equals("-")) {
            return Integer.parseInt(scheme.throwsOfDice());
        }
        return entries.isEmpty() ? 0 : entries.get(0).diceThrows().length();
    }

    private static void require(boolean sound, String key, Object... gaps) {
        NotAsWritten.require(sound, Rule.TEXT, key, gaps);
    }
}
