package org.doublerandom.draw.domain.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.TextLines;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** What a strike or change is about, for auditors: who is recused, whose visit has begun, which teams differ (protocol §10). */
public record Detail(
        VoidDetail basis,
        List<Replacement> replacements,
        List<Recusal> conflicts,
        List<TargetId> begun,
        SortedMap<TargetId, List<InspectorId>> teams) {
    private static final String ID = " (" + Field.ID.regex() + ")";
    private static final Pattern CONFLICT = Pattern.compile("conflict" + ID + ID);
    private static final Pattern BEGUN = Pattern.compile("begun" + ID);
    private static final Pattern TEAM = Pattern.compile("team" + ID + "((?: " + Field.ID.regex() + ")*)");

    public Detail {
        replacements = List.copyOf(replacements);
        conflicts = List.copyOf(conflicts);
        begun = List.copyOf(begun);
        teams = Collections.unmodifiableSortedMap(new TreeMap<>(teams));
    }

    public String text() {
        StringBuilder text = new StringBuilder(basis.lines());
        replacements.forEach(replacement -> text.append(replacement.lines()));
        conflicts.forEach(conflict -> text.append(line(conflict)));
        begun.forEach(target -> text.append("begun " + target + "\n"));
        teams.forEach((target, team) -> text.append("team " + target
                + team.stream().map(inspector -> " " + inspector).collect(Collectors.joining()) + "\n"));
        return text.append("END\n").toString();
    }

    public Digest digest(Suite suite) {
        return suite.of(text());
    }

    public static Detail parse(String text) {
        return RecordText.read("detail", text, record -> {
            VoidDetail basis = VoidDetail.read(record);
            TextLines lines = record.lines();
            List<Replacement> replacements = Replacement.read(lines);
            List<Recusal> conflicts = lines.all("conflict", CONFLICT).stream()
                    .map(line -> new Recusal(new InspectorId(line.group(1)), new TargetId(line.group(2))))
                    .toList();
            requireAscending(conflicts.stream().map(Detail::line).toList());
            List<TargetId> begun = lines.all("begun", BEGUN).stream()
                    .map(line -> new TargetId(line.group(1)))
                    .toList();
            requireAscending(begun);
            return new Detail(basis, replacements, conflicts, begun, teams(lines));
        });
    }

    private static SortedMap<TargetId, List<InspectorId>> teams(TextLines lines) {
        SortedMap<TargetId, List<InspectorId>> teams = new TreeMap<>();
        List<TargetId> targets = new ArrayList<>();
        for (MatchResult line : lines.all("team", TEAM)) {
            List<InspectorId> team = Stream.of(line.group(2).split(" "))
                    .skip(1)
                    .map(InspectorId::new)
                    .toList();
            requireAscending(team);
            targets.add(new TargetId(line.group(1)));
            teams.put(targets.get(targets.size() - 1), team);
        }
        requireAscending(targets);
        return teams;
    }

    private static String line(Recusal conflict) {
        return "conflict " + conflict.inspector() + " " + conflict.target() + "\n";
    }

    private static <T extends Comparable<T>> void requireAscending(List<T> listed) {
        for (int i = 1; i < listed.size(); i++) {
            if (listed.get(i - 1).compareTo(listed.get(i)) >= 0) {
                throw new IllegalArgumentException(listed.get(i) + " (expected: each once, ascending)");
            }
        }
    }
}
