package org.doublerandom.directory.domain.cap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.cap.CapTerms.Treatment;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.directory.domain.visit.VisitRecord;
import org.doublerandom.values.AuthorityCode;

/** The rules of an authority that hold on a day, and what they make of visits (decision 191). */
public final class Caps {
    private final AuthorityCode authority;
    private final LocalDate day;
    private final List<CapRule> rules;

    /** @param rules of which those that hold on the day are taken */
    public Caps(AuthorityCode authority, LocalDate day, List<CapRule> rules) {
        this.authority = authority;
        this.day = day;
        this.rules = rules.stream()
                .filter(rule -> rule.isInForceOn(day))
                .sorted(Comparator.comparing(CapRule::id))
                .toList();
    }

    /** What a rule counts of a target's visits. */
    public record Count(CapRule rule, List<Visit> visits) {
        public Count {
            visits = List.copyOf(visits);
        }

        /** Whether there may be no visit more. */
        public boolean isReached() {
            Integer times = rule.terms().times();
            return times != null && visits.size() >= times;
        }
    }

    /** The first day whose visits one of the rules counts. */
    public LocalDate since() {
        return rules.stream()
                .filter(rule -> rule.terms().caps())
                .map(this::firstDay)
                .min(Comparator.naturalOrder())
                .orElse(day);
    }

    /** What each rule that caps counts, in the order of their ids. */
    public List<Count> counts(VisitRecord record) {
        return rules.stream()
                .filter(rule -> rule.terms().caps())
                .map(rule -> new Count(rule, counted(rule, record)))
                .toList();
    }

    /**
     * The first of the rules that cap such a visit and are reached; empty where one says that it is not capped.
     *
     * @param items that it would be made for
     */
    public Optional<Count> reached(InspectionKind kind, Set<String> items, VisitRecord record) {
        boolean isFree = rules.stream()
                .map(CapRule::terms)
                .anyMatch(terms -> !terms.caps() && terms.areOfKind(kind) && terms.cover(items));
        return isFree
                ? Optional.empty()
                : rules.stream()
                        .filter(rule -> rule.terms().caps())
                        .filter(rule ->
                                rule.terms().areOfKind(kind) && rule.terms().touch(items))
                        .map(rule -> new Count(rule, counted(rule, record)))
                        .filter(Count::isReached)
                        .findFirst();
    }

    private List<Visit> counted(CapRule rule, VisitRecord record) {
        return record.visits().stream()
                .filter(visit -> isWithin(rule, visit))
                .filter(visit -> rule.terms().areOfLevelOf(visit, authority))
                .filter(visit -> rule.terms().touch(visit.items()))
                .filter(visit -> !isTreated(visit, Treatment.NOT_COUNTED))
                .filter(visit -> rule.terms().areOfKind(visit.kind()) || isTreated(visit, Treatment.COUNTED))
                .toList();
    }

    /** A visit is counted or let go as a whole: only a rule about all of it can say so. */
    private boolean isTreated(Visit visit, Treatment treatment) {
        return rules.stream()
                .map(CapRule::terms)
                .filter(terms -> terms.treatment() == treatment)
                .anyMatch(terms -> terms.areOfKind(visit.kind())
                        && terms.cover(visit.items())
                        && terms.areOfLevelOf(visit, authority));
    }

    private boolean isWithin(CapRule rule, Visit visit) {
        boolean isOfAYear = rule.terms().days() == null;
        return !visit.day().isBefore(firstDay(rule))
                && (!isOfAYear || visit.day().getYear() == day.getYear());
    }

    /** Of a window of days it is the day that lies so many days before. */
    private LocalDate firstDay(CapRule rule) {
        Integer days = rule.terms().days();
        return days == null ? day.withDayOfYear(1) : day.minusDays(days);
    }
}
