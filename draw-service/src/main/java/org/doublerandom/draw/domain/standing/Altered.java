package org.doublerandom.draw.domain.standing;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.record.Detail;
import org.doublerandom.draw.domain.record.Replacement;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.sampling.DrawnTarget;
import org.doublerandom.draw.domain.sampling.Succession;

/**
 * What one strike or change came to, in the lines that its record and detail show (protocol §10).
 *
 * @param replacements one of a strike, none of a change
 * @param teams every team that differs from before; none of a struck target
 */
public record Altered(
        StandingDraw after,
        List<Replacement> replacements,
        List<Recusal> conflicts,
        List<TargetId> begun,
        SortedMap<TargetId, List<InspectorId>> teams) {

    public Altered {
        replacements = List.copyOf(replacements);
        conflicts = List.copyOf(conflicts);
        begun = List.copyOf(begun);
        teams = Collections.unmodifiableSortedMap(new TreeMap<>(teams));
    }

    static Altered between(
            StandingDraw before,
            StandingDraw after,
            List<Succession> successions,
            List<Recusal> conflicts,
            Collection<TargetId> begun) {
        SortedMap<TargetId, List<InspectorId>> old = before.teams().teams().byTarget();
        SortedMap<TargetId, List<InspectorId>> differing =
                new TreeMap<>(after.teams().teams().byTarget());
        differing.entrySet().removeIf(team -> team.getValue().equals(old.get(team.getKey())));
        return new Altered(
                after,
                successions.stream().map(Altered::replacement).toList(),
                conflicts.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Altered::line))
                        .toList(),
                begun.stream().distinct().sorted().toList(),
                differing);
    }

    /** Conflicts stand in the order of their lines, in which a shorter number comes first. */
    private static String line(Recusal recusal) {
        return recusal.inspector() + " " + recusal.target();
    }

    private static Replacement replacement(Succession succession) {
        return new Replacement(
                succession.rank().stratum(),
                succession.rank().number(),
                succession.struck(),
                succession.successor().orElse(null));
    }

    /** Who takes a place over: nobody in an exhausted stratum, nor by a change. */
    public List<TargetId> successors() {
        return replacements.stream()
                .map(Replacement::successor)
                .filter(Objects::nonNull)
                .map(DrawnTarget::id)
                .toList();
    }

    /** The detail; in mode PSEUDONYMOUS it holds the lines that the record leaves out (protocol §11). */
    public Detail detail(VoidDetail basis, boolean pseudonymous) {
        return new Detail(basis, pseudonymous ? replacements : List.of(), conflicts, begun, teams);
    }

    /** The lines struck and successor of a record. */
    public List<Replacement> shown(boolean pseudonymous) {
        return pseudonymous ? List.of() : replacements;
    }

    void requireWritten(List<Replacement> writtenReplacements, SortedMap<TargetId, List<InspectorId>> writtenTeams) {
        require(writtenReplacements, replacements);
        require(writtenTeams, teams);
    }

    private static void require(Object found, Object expected) {
        if (!found.equals(expected)) {
            throw new RecordDoesNotFollow(found, expected);
        }
    }
}
