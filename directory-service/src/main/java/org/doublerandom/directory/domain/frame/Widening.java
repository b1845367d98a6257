package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.inspector.Inspector;

/**
 * Roster and conflicts of the attempt behind an infeasible one: each line as it was frozen but for its cap, and the lines of the
 * added, with their load of the day (protocol §6).
 *
 * @param terms those of its batch, on the day of the widening
 * @param roster the frozen lines
 * @param added as they stood at the announcement: who is in one of the groups, was in service before the announcement, and is not in the roster yet
 */
public record Widening(Relief relief, RosterTerms terms, List<String> roster, List<Inspector> added) {
    private static final int MOST = 999_999;
    private static final int CAP = 3;

    /** @param directory everybody whom the authority has as an inspector now, with what was declared by the announcement */
    public static Widening of(Relief relief, RosterTerms terms, List<String> roster, Collection<Inspector> directory) {
        Set<String> known = roster.stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .collect(Collectors.toSet());
        Instant announced = relief.announcedAt();
        return new Widening(
                relief,
                terms,
                roster,
                directory.stream()
                        .filter(terms::admit)
                        .filter(inspector -> inspector.isInServiceBefore(announced))
                        .filter(inspector -> relief.added().stream().anyMatch(group -> group.has(inspector)))
                        .filter(inspector -> !known.contains(inspector.id().value()))
                        .toList());
    }

    /** @param year in which the load counts */
    public Collection<String> rosterLines(int year) {
        Stream<String> lines = added.stream().map(inspector -> new RosterLine(inspector, year).text());
        return Stream.concat(roster.stream(), lines).map(this::raised).collect(Collectors.toCollection(TreeSet::new));
    }

    private String raised(String line) {
        String[] fields = line.split("\t", -1);
        fields[CAP] = String.valueOf(Math.min(MOST, Integer.parseInt(fields[CAP]) + relief.capsRaisedBy()));
        return String.join("\t", fields);
    }

    /** Whom the added must not meet. */
    public Set<TargetId> recused() {
        return added.stream()
                .flatMap(inspector -> terms.recusedFrom(inspector).stream())
                .collect(Collectors.toSet());
    }

    /**
     * @param frozen the lines as they were
     * @param pool those of the recused who are in the pool
     */
    public Collection<String> conflictLines(Stream<String> frozen, Set<TargetId> pool) {
        Stream<String> lines = added.stream().flatMap(inspector -> terms.conflictLinesOf(inspector, pool));
        return Stream.concat(frozen, lines).collect(Collectors.toCollection(TreeSet::new));
    }
}
