package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.target.LikelyDuplicates;
import org.doublerandom.directory.domain.target.MergedIntoItself;
import org.doublerandom.directory.domain.target.Merger;
import org.doublerandom.directory.domain.target.MergerBook;
import org.doublerandom.directory.domain.target.MergerBookFull;
import org.doublerandom.directory.domain.target.MergerIsDecided;
import org.doublerandom.directory.domain.target.MergerIsProposed;
import org.doublerandom.directory.domain.target.Mergers;
import org.doublerandom.directory.domain.target.NotOneTarget;
import org.doublerandom.directory.domain.target.SecondPersonMerges;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetIsMerged;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.target.UnknownMerger;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/**
 * An administrator says which two entries are one target, and another one confirms it. Frames frozen before keep what they hold; what is
 * recorded later for the old entry counts for the one that stands for it.
 */
@UseCase
public class MergeTargets {
    private final Directories directories;
    private final Mergers mergers;
    private final Clock clock;

    MergeTargets(Directories directories, Mergers mergers, Clock clock) {
        this.directories = directories;
        this.mergers = mergers;
        this.clock = clock;
    }

    /** In the order of their keys. */
    public List<LikelyDuplicates> likely(AuthorityCode authority) {
        return directories.of(authority).targets().likelyDuplicates();
    }

    /** All that were proposed, in the order of their numbers. */
    public List<Merger> all(AuthorityCode authority) {
        return mergers.of(authority).mergers();
    }

    /**
     * @throws UnknownTarget if either is not in the directory
     * @throws MergedIntoItself if both are one entry
     * @throws TargetIsMerged if either was merged into another one before
     * @throws NotOneTarget if they are of two kinds, or the old one is open and the other is not
     * @throws MergerIsProposed if somebody has said so and nobody has decided yet
     * @throws MergerBookFull if there are 15,000 of them, rejected ones too
     */
    public Merger propose(Person person, TargetId old, TargetId into, String reason) {
        person.require(Role.SYSTEM_ADMIN);
        Targets targets = directories.of(person.authority()).targets();
        return mergers.change(person.authority(), book -> {
                    MergerBook proposed = book.proposed(old, into, reason, person.id(), clock.instant());
                    requireToBeOne(targets, old, into);
                    return proposed;
                })
                .latestOf(old, into)
                .orElseThrow();
    }

    /**
     * The book is written first, in one write; what follows from it is written here, and by {@link #settle} where this is interrupted.
     *
     * @throws UnknownMerger if there is none of that number
     * @throws MergerIsDecided if it was confirmed or rejected
     * @throws SecondPersonMerges for who has proposed it
     * @throws TargetIsMerged if either was merged since
     * @throws NotOneTarget if the register says since that they are of two kinds, or the old one is open and the other is not
     */
    public Merger confirm(Person person, int number) {
        person.require(Role.SYSTEM_ADMIN);
        Targets targets = directories.of(person.authority()).targets();
        MergerBook book = mergers.change(person.authority(), known -> {
            MergerBook confirmed = known.confirmed(number, person.id(), clock.instant());
            Merger merger = known.merger(number);
            requireToBeOne(targets, merger.old(), merger.into());
            return confirmed;
        });
        follow(book);
        return book.merger(number);
    }

    /**
     * Also by who has proposed it.
     *
     * @throws UnknownMerger if there is none of that number
     * @throws MergerIsDecided if it was confirmed or rejected
     */
    public Merger reject(Person person, int number, String reason) {
        person.require(Role.SYSTEM_ADMIN);
        return mergers.change(person.authority(), book -> book.rejected(number, reason, person.id(), clock.instant()))
                .merger(number);
    }

    /** Whose entries may not show yet what their book says. */
    public List<AuthorityCode> unsettled() {
        return mergers.unsettled();
    }

    /** Writes what follows from the book, whatever an interruption has left; a repeat changes nothing. */
    public void settle(AuthorityCode authority) {
        MergerBook book = mergers.of(authority);
        follow(book);
        mergers.change(authority, known -> known.settled(book.unsettled()));
    }

    private void follow(MergerBook book) {
        Targets targets = directories.of(book.authority()).targets();
        for (int number : book.unsettled()) {
            Merger merger = book.merger(number);
            targets.merge(merger, book.standingFor(merger.old()), book.confirmations());
        }
    }

    private static void requireToBeOne(Targets targets, TargetId old, TargetId into) {
        Target merged = standing(targets, old);
        if (!merged.facts().mayBeOneWith(standing(targets, into).facts())) {
            throw new NotOneTarget(old, into);
        }
    }

    /** Also of those that were merged before there was a book. */
    private static Target standing(Targets targets, TargetId id) {
        Target target = targets.find(id).orElseThrow(() -> new UnknownTarget(id));
        TargetId into = target.mergedInto();
        if (into != null) {
            throw new TargetIsMerged(id, into);
        }
        return target;
    }
}
