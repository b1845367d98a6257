package org.doublerandom.directory.domain.target;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.Merger.Decision;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.PersonId;

/**
 * All mergers of an authority: the one place that knows which entry stands for which. Everything else follows from it. No chain of it
 * leads back to where it began, because neither end of a merger may point to another entry when it is confirmed.
 *
 * @param mergers in the order of their numbers, rejected ones too
 * @param unsettled numbers of those confirmed ones that the entries may not show yet
 */
public record MergerBook(AuthorityCode authority, List<Merger> mergers, Set<Integer> unsettled) {
    // A book is one document: with reasons of usual length some 20,000 fit into its 16 MB.
    private static final int MOST = 15_000;

    public MergerBook {
        mergers = List.copyOf(mergers);
        unsettled = Set.copyOf(unsettled);
    }

    public static MergerBook empty(AuthorityCode authority) {
        return new MergerBook(authority, List.of(), Set.of());
    }

    /**
     * @throws MergedIntoItself if both are one entry
     * @throws TargetIsMerged if either was merged
     * @throws MergerIsProposed if somebody has said so and nobody has decided yet
     * @throws MergerBookFull if there are 15,000 of them, rejected ones too
     */
    public MergerBook proposed(TargetId old, TargetId into, String reason, PersonId by, Instant at) {
        Merger merger = new Merger(mergers.size() + 1, old, into, reason, by, at, null);
        requireToStandForThemselves(merger);
        mergers.stream()
                .filter(known -> known.state() == MergerState.PROPOSED && known.isOf(old, into))
                .findFirst()
                .ifPresent(known -> {
                    throw new MergerIsProposed(known);
                });
        if (mergers.size() >= MOST) {
            throw new MergerBookFull(MOST);
        }
        List<Merger> all = new ArrayList<>(mergers);
        all.add(merger);
        return new MergerBook(authority, all, unsettled);
    }

    /**
     * @throws UnknownMerger if there is none of that number
     * @throws MergerIsDecided if it was confirmed or rejected
     * @throws SecondPersonMerges for who has proposed it
     * @throws TargetIsMerged if either entry was merged since
     */
    public MergerBook confirmed(int number, PersonId by, Instant at) {
        Merger merger = merger(number);
        if (merger.state() == MergerState.PROPOSED) {
            if (merger.proposedBy().equals(by)) {
                throw new SecondPersonMerges(merger);
            }
            requireToStandForThemselves(merger);
        }
        Set<Integer> open = new TreeSet<>(unsettled);
        open.add(number);
        return with(number, known -> known.decided(new Decision(true, by, at, null)), open);
    }

    /**
     * Also by who has proposed it.
     *
     * @throws UnknownMerger if there is none of that number
     * @throws MergerIsDecided if it was confirmed or rejected
     */
    public MergerBook rejected(int number, String reason, PersonId by, Instant at) {
        return with(number, known -> known.decided(new Decision(false, by, at, reason)), unsettled);
    }

    /** The entries show these. */
    public MergerBook settled(Set<Integer> numbers) {
        Set<Integer> open = new TreeSet<>(unsettled);
        open.removeAll(numbers);
        return new MergerBook(authority, mergers, open);
    }

    /** @throws UnknownMerger if there is none of that number */
    public Merger merger(int number) {
        if (number < 1 || number > mergers.size()) {
            throw new UnknownMerger(number);
        }
        return mergers.get(number - 1);
    }

    /** What was said last of these two. */
    public Optional<Merger> latestOf(TargetId old, TargetId into) {
        return mergers.stream().filter(merger -> merger.isOf(old, into)).max(Comparator.comparing(Merger::number));
    }

    /** The entry at the end of the chain that begins with this one; itself, if it was not merged. */
    public TargetId standingFor(TargetId id) {
        Map<TargetId, TargetId> pointers =
                mergers.stream().filter(Merger::isConfirmed).collect(Collectors.toMap(Merger::old, Merger::into));
        TargetId standing = id;
        while (pointers.containsKey(standing)) {
            standing = pointers.get(standing);
        }
        return standing;
    }

    /** How many were confirmed: it grows with each that changes what stands for what. */
    public int confirmations() {
        return (int) mergers.stream().filter(Merger::isConfirmed).count();
    }

    private void requireToStandForThemselves(Merger merger) {
        for (TargetId end : List.of(merger.old(), merger.into())) {
            TargetId standing = standingFor(end);
            if (!standing.equals(end)) {
                throw new TargetIsMerged(end, standing);
            }
        }
    }

    private MergerBook with(int number, UnaryOperator<Merger> change, Set<Integer> open) {
        List<Merger> all = new ArrayList<>(mergers);
        all.set(number - 1, change.apply(merger(number)));
        return new MergerBook(authority, all, open);
    }
}
