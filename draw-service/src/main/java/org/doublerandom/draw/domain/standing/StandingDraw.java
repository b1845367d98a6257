package org.doublerandom.draw.domain.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.doublerandom.draw.domain.assignment.Staffing;
import org.doublerandom.draw.domain.assignment.StandingTeams;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.ChangeRecord;
import org.doublerandom.draw.domain.record.Detail;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.Replacement;
import org.doublerandom.draw.domain.record.StrikeRecord;
import org.doublerandom.draw.domain.sampling.Ranks;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.Succession;
import org.doublerandom.draw.domain.sampling.TargetHasNoPlace;
import org.doublerandom.draw.domain.sampling.TargetLot;
import org.doublerandom.values.refusal.Refused;

/**
 * Who has which rank and who visits whom, after all records so far: a pure function of the draw and these records.
 *
 * @param begun targets whose visit has begun, as the records so far list them
 */
public record StandingDraw(Ranks ranks, StandingTeams teams, Set<TargetId> begun) {
    public StandingDraw {
        begun = Set.copyOf(begun);
    }

    /** As drawn; nothing if there is no full assignment: its announcement is voided with the diagnosis. */
    public static Optional<StandingDraw> drawn(Announcement announcement, Seed seed, Frame frame) {
        Ranks ranks = ranks(announcement, seed, frame);
        return StandingTeams.drawn(staffing(announcement, ranks, frame), seed)
                .map(teams -> new StandingDraw(ranks, teams, Set.of()));
    }

    /** As drawn behind an attempt that was void for INFEASIBLE: completed in any case, with places open (protocol §6 and §9). */
    public static StandingDraw drawnAgain(Announcement announcement, Seed seed, Frame frame) {
        return drawn(announcement, seed, frame).orElseGet(() -> {
            Ranks ranks = ranks(announcement, seed, frame);
            StandingTeams open = StandingTeams.drawnOpen(staffing(announcement, ranks, frame), seed);
            return new StandingDraw(ranks, open, Set.of());
        });
    }

    private static Ranks ranks(Announcement announcement, Seed seed, Frame frame) {
        return Ranks.drawn(new TargetLot(announcement.allocation(), announcement.reservePercent()), seed, frame.pool());
    }

    private static Staffing staffing(Announcement announcement, Ranks ranks, Frame frame) {
        return new Staffing(
                frame.pool().only(ranks.held().keySet()), announcement.slots(), frame.roster(), frame.conflicts());
    }

    /** Everybody who has a place now. */
    public Set<TargetId> placed() {
        return ranks.held().keySet();
    }

    /** @param begunNow all targets in a place whose visit has begun by now */
    public Altered strike(TargetId struck, Collection<TargetId> begunNow) {
        Succession succession = ranks.strike(struck);
        requireBegun(begunNow, Optional.of(struck));
        Set<TargetId> all = new HashSet<>(begunNow);
        all.addAll(begun);
        Optional<Candidate> successor = succession
                .successor()
                .flatMap(drawn -> ranks.pool().only(Set.of(drawn.id())).stream().findFirst());
        StandingDraw after =
                new StandingDraw(succession.after(), teams.strike(struck, successor, all), stillThere(all, succession));
        return Altered.between(this, after, List.of(succession), List.of(), begunNow);
    }

    /** @param begunNow all targets in a place whose visit has begun by now */
    public Altered change(List<Recusal> conflicts, Collection<TargetId> begunNow) {
        if (conflicts.isEmpty()) {
            // It would only try open places again, whenever somebody likes the answer.
            throw new IllegalArgumentException("conflicts: 0 (expected: at least one)");
        }
        requireBegun(begunNow, Optional.empty());
        Set<TargetId> all = new HashSet<>(begunNow);
        StandingDraw after = new StandingDraw(ranks, teams.recuse(conflicts, all), all);
        return Altered.between(this, after, List.of(), conflicts, begunNow);
    }

    /** Once listed, listed in every later record while it has a place; only the struck one may be left out (protocol §10). */
    private void requireBegun(Collection<TargetId> begunNow, Optional<TargetId> struck) {
        for (TargetId target : begunNow) {
            if (ranks.of(target).isEmpty()) {
                throw new TargetHasNoPlace(target);
            }
        }
        for (TargetId target : begun) {
            boolean isStruck = struck.isPresent() && struck.get().equals(target);
            if (!begunNow.contains(target) && !isStruck) {
                throw new BegunVisitIsMissing(target);
            }
        }
    }

    private static Set<TargetId> stillThere(Set<TargetId> all, Succession succession) {
        Set<TargetId> left = new HashSet<>(all);
        left.remove(succession.struck());
        return left;
    }

    /**
     * What the draw is after a record that somebody wrote.
     *
     * @throws RecordDoesNotFollow if it may not be recorded, or computing it again gives another record
     */
    public StandingDraw play(LogRecord.Altering record, Detail detail) {
        return record instanceof StrikeRecord strike ? play(strike, detail) : play((ChangeRecord) record, detail);
    }

    /**
     * What the draw is after a strike that somebody wrote.
     *
     * @throws RecordDoesNotFollow if computing it again gives another record
     */
    public StandingDraw play(StrikeRecord record, Detail detail) {
        List<Replacement> written = new ArrayList<>(record.replacements());
        written.addAll(detail.replacements());
        if (written.size() != 1) {
            throw new RecordDoesNotFollow(written, "one who is struck");
        }
        return played(() -> strike(written.get(0).struck(), detail.begun()), written, detail);
    }

    /** @throws RecordDoesNotFollow if it may not be recorded, or computing it again gives another record */
    public StandingDraw play(ChangeRecord record, Detail detail) {
        if (detail.conflicts().isEmpty()) {
            throw new RecordDoesNotFollow("no conflict", "at least one");
        }
        return played(() -> change(detail.conflicts(), detail.begun()), detail.replacements(), detail);
    }

    private static StandingDraw played(Supplier<Altered> computing, List<Replacement> written, Detail detail) {
        try {
            Altered altered = computing.get();
            altered.requireWritten(written, detail.teams());
            return altered.after();
        } catch (Refused refused) {
            throw new RecordDoesNotFollow(refused);
        }
    }
}
