package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.draw.domain.assignment.Assignment;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.assignment.InspectorLot;
import org.doublerandom.draw.domain.assignment.Staffing;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.refusal.AnnouncementNotYetPublished;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.refusal.DrawIsInfeasible;
import org.doublerandom.draw.domain.refusal.ForeignAnnouncement;
import org.doublerandom.draw.domain.refusal.FrameIsNotTheAnnouncedOne;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.TargetLot;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.told.ToldOutcome;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidRequest;
import org.doublerandom.draw.domain.voiding.VoidRequests;
import org.doublerandom.draw.domain.voiding.VoidSeal;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.draw.domain.witness.Reading;
import org.doublerandom.draw.domain.witness.Readings;
import org.doublerandom.draw.domain.witness.Verdict;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;

/**
 * A draw whose inputs are all bound and whose seed nobody can know before the dice are thrown. It takes the readings of two
 * or three witnesses and is then completed by the service itself, or voided.
 *
 * @param told an outcome that is known to others already: the store was restored to before it
 */
public record AnnouncedDraw(
        DrawBasis basis,
        Announcement announcement,
        Instant announcedAt,
        @Nullable Instant publishedAt,
        Deposit deposit,
        Readings readings,
        @Nullable Diagnosis diagnosis,
        VoidRequests requests,
        @Nullable ToldOutcome told)
        implements Draw {

    static AnnouncedDraw of(OpenedDraw opened, Announcement announcement, Instant now) {
        return new AnnouncedDraw(
                opened.basis(),
                announcement,
                now,
                null,
                opened.deposit(),
                Readings.NONE,
                null,
                opened.requests(),
                null);
    }

    @Override
    public AnnouncedDraw published(Instant acknowledgedAt) {
        return publishedAt != null ? this : with(basis, acknowledgedAt, readings, requests);
    }

    @Override
    public AnnouncedDraw enter(Person witness, DiceThrows diceThrows, Digest announcementSeen) {
        basis.duties().requireWitness(witness);
        if (publishedAt == null) {
            throw new AnnouncementNotYetPublished(id());
        }
        if (!announcementSeen.equals(announcement.digest())) {
            throw new ForeignAnnouncement(announcementSeen, announcement.digest());
        }
        Reading reading = new Reading(witness.id(), diceThrows, announcementSeen);
        if (readings.entries().contains(reading)) {
            return this;
        }
        if (told != null) {
            told.requireSeed(id(), seedTextOf(diceThrows));
        }
        return with(basis, publishedAt, readings.plus(reading), requests);
    }

    /** Others know its outcome: from now on it comes to this one or to none. */
    public AnnouncedDraw told(ToldOutcome outcome) {
        return new AnnouncedDraw(
                basis, announcement, announcedAt, publishedAt, deposit, readings, diagnosis, requests, outcome);
    }

    /** A pure function of what is stored: a crash recomputes the same bytes. Without an assignment the diagnosis stays. */
    public Draw complete(Frame frame, Instant now) {
        if (diagnosis != null) {
            throw new DrawIsInfeasible(id());
        }
        if (!frame.roots().equals(announcement.roots())) {
            throw new FrameIsNotTheAnnouncedOne(frame.roots(), announcement.roots());
        }
        Seed seed = seedText().seed();
        TargetSample sample =
                new TargetLot(announcement.allocation(), announcement.reservePercent()).draw(seed, frame.pool());
        Assignment assignment = new InspectorLot(new Staffing(
                        frame.pool().only(sample.primaries()), announcement.slots(), frame.roster(), frame.conflicts()))
                .draw(seed);
        if (assignment instanceof Teams teams) {
            Outcome outcome = new Outcome(announcement.digest(), seed, sample, teams);
            if (told != null) {
                told.requireOutcome(id(), outcome);
            }
            return new CompletedDraw(this, outcome, now);
        }
        return infeasible((Diagnosis) assignment);
    }

    /** Package-private: before the draw is completed or void nobody may see the secret. */
    SeedText seedText() {
        return seedTextOf(readings.agreed());
    }

    private SeedText seedTextOf(DiceThrows diceThrows) {
        return SeedText.of(announcement, List.of(deposit.opened()), List.of(diceThrows.value()));
    }

    @Override
    public AnnouncedDraw requestVoid(VoidPetition petition, Person officer, Instant now) {
        requireNoOutcome();
        DrawBasis acted = basis.actedBy(officer, readings.witnesses());
        petition.requireReason(finding());
        return with(acted, publishedAt, readings, requests.plus(petition, officer.id(), now));
    }

    @Override
    public Changed<Draw> approveVoid(int request, Person approver, VoidSeal seal, Instant now) {
        requireNoOutcome();
        VoidRequest approved = requests.numbered(request);
        basis.requireSecondPerson(approver, approved.by(), readings.witnesses());
        approved.petition().requireReason(finding());
        return VoidedDraw.of(this, new VoidedDraw.Approval(approved, approver.id(), now), seal);
    }

    @Override
    public Map<DrawFile, String> texts() {
        Map<DrawFile, String> texts = new EnumMap<>(DrawFile.class);
        texts.put(DrawFile.ANNOUNCEMENT, announcement.text());
        if (readings.isSettled()) {
            texts.put(DrawFile.READINGS, readings.text());
        }
        return texts;
    }

    @Override
    public Kept kept() {
        return new Kept(deposit, basis.duties().officers(), requests);
    }

    @Override
    public DrawState state() {
        return DrawState.ANNOUNCED;
    }

    /** Whether the service can complete it by itself now. */
    public boolean isDue() {
        return readings.verdict() == Verdict.AGREED && diagnosis == null;
    }

    @Override
    public AnnouncedDraw asAnnounced() {
        return this;
    }

    private void requireNoOutcome() {
        if (told != null) {
            throw new CompletedDrawIsFinal(id());
        }
    }

    private @Nullable String finding() {
        if (diagnosis != null) {
            return VoidPetition.INFEASIBLE;
        }
        return readings.verdict() == Verdict.ALL_DIFFER ? VoidPetition.READINGS : null;
    }

    private AnnouncedDraw infeasible(Diagnosis found) {
        return new AnnouncedDraw(
                basis, announcement, announcedAt, publishedAt, deposit, readings, found, requests, told);
    }

    private AnnouncedDraw with(DrawBasis b, @Nullable Instant published, Readings r, VoidRequests v) {
        return new AnnouncedDraw(b, announcement, announcedAt, published, deposit, r, diagnosis, v, told);
    }
}
