package org.doublerandom.directory.domain.inspector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.InspectorId;

/**
 * What persons have declared about an inspector, in the order in which they did, so that each keeps its number, counted from 1.
 * Nothing is deleted.
 */
public record Declarations(InspectorId inspector, List<Declaration> recusals, List<Leave> leaves) {
    /** So many recusals, and so many leaves: one document holds all of them, and every roster reads it. */
    public static final int MOST = 500;

    public Declarations {
        recusals = List.copyOf(recusals);
        leaves = List.copyOf(leaves);
    }

    public static Declarations none(InspectorId inspector) {
        return new Declarations(inspector, List.of(), List.of());
    }

    /**
     * Said again, it changes nothing.
     *
     * @throws TooManyDeclarations if there are 500 of them
     */
    public Declarations recused(Declaration declared) {
        return recusals.stream().anyMatch(known -> known.saysTheSameAs(declared))
                ? this
                : new Declarations(inspector, plus(recusals, declared), leaves);
    }

    /**
     * @param number of the recusal
     * @throws UnknownDeclaration if there is none with that number
     * @throws DeclarationHasEnded if it was ended before
     */
    public Declarations ended(int number, Declaration.Ending ending) {
        Declaration known = at(recusals, number);
        if (known.ending() != null) {
            throw new DeclarationHasEnded(inspector, number);
        }
        return new Declarations(inspector, with(recusals, number, known.ended(ending)), leaves);
    }

    /**
     * Said again, it changes nothing.
     *
     * @throws TooManyDeclarations if there are 500 of them
     */
    public Declarations away(Leave leave) {
        return leaves.stream().anyMatch(known -> known.isLike(leave))
                ? this
                : new Declarations(inspector, recusals, plus(leaves, leave));
    }

    /**
     * @param number of the leave
     * @throws UnknownDeclaration if there is none with that number
     * @throws DeclarationHasEnded if it was withdrawn before
     */
    public Declarations withdrawn(int number, Leave.Withdrawal withdrawal) {
        Leave known = at(leaves, number);
        if (!known.stands()) {
            throw new DeclarationHasEnded(inspector, number);
        }
        return new Declarations(inspector, recusals, with(leaves, number, known.withdrawn(withdrawal)));
    }

    /** Whether his leaves, one after the other, take each of these days. */
    public boolean areAwayOnEach(LocalDate from, LocalDate to) {
        LocalDate open = from;
        boolean reaches = true;
        while (reaches && !open.isAfter(to)) {
            LocalDate day = open;
            LocalDate last = standing()
                    .filter(leave -> leave.days().has(day))
                    .map(Leave::to)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            reaches = last != null;
            open = last == null ? day : last.plusDays(1);
        }
        return reaches;
    }

    /** The recusals as those of a table, each in force as long as it is. */
    public Stream<Recusal> asRecusals() {
        return recusals.stream().map(each -> new Recusal(inspector, each.target(), each.reason(), each.inForce()));
    }

    /** As they stood at that moment: what was declared, ended or withdrawn after it is not there yet. */
    public Declarations asOf(Instant moment) {
        return new Declarations(
                inspector,
                recusals.stream()
                        .filter(each -> !each.at().isAfter(moment))
                        .map(each -> each.asOf(moment))
                        .toList(),
                leaves.stream()
                        .filter(each -> !each.at().isAfter(moment))
                        .map(each -> each.asOf(moment))
                        .toList());
    }

    private Stream<Leave> standing() {
        return leaves.stream().filter(Leave::stands);
    }

    private <T> T at(List<T> all, int number) {
        if (number < 1 || number > all.size()) {
            throw new UnknownDeclaration(inspector, number);
        }
        return all.get(number - 1);
    }

    private <T> List<T> plus(List<T> all, T one) {
        if (all.size() >= MOST) {
            throw new TooManyDeclarations(inspector, MOST);
        }
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> with(List<T> all, int number, T one) {
        List<T> changed = new ArrayList<>(all);
        changed.set(number - 1, one);
        return changed;
    }
}
