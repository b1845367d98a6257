package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doublerandom.draw.domain.assignment.Assignment;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.assignment.InspectorLot;
import org.doublerandom.draw.domain.assignment.Staffing;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.entry.Entries;
import org.doublerandom.draw.domain.entry.Entry;
import org.doublerandom.draw.domain.entry.EntryRules;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.entry.SupervisionClock;
import org.doublerandom.draw.domain.entry.WitnessOfAnotherOrganisation;
import org.doublerandom.draw.domain.entry.WitnessWishes;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.refusal.AnnouncementNotYetPublished;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.refusal.DrawIsInfeasible;
import org.doublerandom.draw.domain.refusal.FrameIsNotTheAnnouncedOne;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.TargetLot;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.draw.domain.told.ToldOutcome;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.draw.domain.witness.Verdict;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * A draw whose inputs are all bound and whose seed nobody can know before the dice are thrown. It takes the readings of two
 * or three witnesses and is then completed by the service itself, or voided.
 *
 * @param readings absent until the announcement is published
 * @param wishes halves of additions of witnesses, each of one person
 * @param told an outcome that is known to others already: the store was restored to before it
 */
public record AnnouncedDraw(
        DrawBasis basis,
        Announcement announcement,
        Instant announcedAt,
        @Nullable ReadingsText readings,
        Concealed concealed,
        @Nullable Diagnosis diagnosis,
        Requests<VoidPetition> requests,
        @Nullable ToldOutcome told,
        WitnessWishes wishes)
        implements Draw {

    static AnnouncedDraw of(OpenedDraw opened, Announcement announcement, Instant now) {
        return new AnnouncedDraw(
                opened.basis(),
                announcement,
                now,
                null,
                opened.concealed(),
                null,
                opened.requests(),
                null,
                WitnessWishes.NONE);
    }

    @Override
    public AnnouncedDraw published(Instant acknowledgedAt) {
        return readings != null ? this : with(basis, ReadingsText.from(acknowledgedAt), requests);
    }

    @Override
    public Changed<Draw> enter(Person witness, SeenDice seen, Salt salt, Instant now) {
        basis.duties().requireWitness(witness);
        ReadingsText before = requirePublished();
        if (before.has(witness.id(), seen)) {
            return Changed.to(this);
        }
        Entries entries = entries();
        Entry entry = new Entry(
                entries.witness(witness.id(), new PartyName(witness.authority().value())),
                now,
                seen.digits(),
                seen.announcement());
        entries.enter(entry);
        requireOwn(entry.witness().organisation(), witness);
        if (told != null) {
            told.requireSeed(id(), seedTextOf(new DiceThrows(seen.digits())));
        }
        SaltedEntry salted = new SaltedEntry(entry, salt);
        ReadingsText after = before.plus(salted);
        return Changed.to(
                with(basis, after, requests),
                new ReadingEntered(id(), after.entries().size(), salted, salted.digest(announcement.suite())));
    }

    /** Two organisations read the dice, not two names that a release gives to one. */
    private static void requireOwn(PartyName organisation, Person witness) {
        if (!organisation.value().equals(witness.authority().value())) {
            throw new WitnessOfAnotherOrganisation(witness.id(), organisation, witness.authority());
        }
    }

    @Override
    public Changed<Draw> addWitness(NamedWitness witness, Person by, SupervisionClock supervision, Instant now) {
        requireNoOutcome();
        return new WitnessAddition(this, witness, by, now).decided(supervision);
    }

    /** Others know its outcome: from now on it comes to this one or to none. */
    public AnnouncedDraw told(ToldOutcome outcome) {
        return new AnnouncedDraw(
                basis, announcement, announcedAt, readings, concealed, diagnosis, requests, outcome, wishes);
    }

    /** A pure function of what is stored: a crash recomputes the same bytes. */
    public Computed compute(Frame frame) {
        if (diagnosis != null) {
            throw new DrawIsInfeasible(id());
        }
        return computedBy(entries().agreed(), frame);
    }

    /** What these throws come to, whether they count or not. */
    Computed computedBy(DiceThrows diceThrows, Frame frame) {
        Seed seed = seedTextOf(diceThrows).seed();
        TargetSample sample = sampleBy(diceThrows, frame);
        InspectorLot lot = new InspectorLot(new Staffing(
                frame.pool().only(sample.primaries()), announcement.slots(), frame.roster(), frame.conflicts()));
        Assignment assignment = basis.mayStayOpen() ? lot.drawAgain(seed) : lot.draw(seed);
        return assignment instanceof Teams teams
                ? new Computed.Drawn(new Outcome(announcement.digest(), seed, sample, teams))
                : new Computed.Infeasible((Diagnosis) assignment);
    }

    TargetSample sampleBy(DiceThrows diceThrows, Frame frame) {
        if (!frame.roots().equals(announcement.roots())) {
            throw new FrameIsNotTheAnnouncedOne(frame.roots(), announcement.roots());
        }
        return new TargetLot(announcement.allocation(), announcement.reservePercent())
                .draw(seedTextOf(diceThrows).seed(), frame.pool());
    }

    /** Completed by the outcome that was computed for it, behind the record published last: the loser of a race binds again. */
    public Changed<Draw> complete(Outcome outcome, LogHead head, Instant now) {
        CompletedDraw completed = completed(outcome, head.prev(), now);
        return Changed.to(completed, DrawCompleted.of(completed, head.suite()));
    }

    /** The same behind the record of that digest. */
    public CompletedDraw completed(Outcome outcome, Digest prev, Instant now) {
        if (told != null) {
            told.requireOutcome(id(), outcome);
        }
        return CompletedDraw.of(this, outcome, prev, now);
    }

    /** Without an assignment the diagnosis stays. */
    public AnnouncedDraw infeasible(Diagnosis found) {
        return new AnnouncedDraw(basis, announcement, announcedAt, readings, concealed, found, requests, told, wishes);
    }

    /** Package-private: before the draw is completed or void nobody may see the secret. */
    SeedText seedText() {
        return seedTextOf(entries().agreed());
    }

    SeedText seedTextOf(DiceThrows diceThrows) {
        concealed.requireSecrets();
        return SeedText.of(announcement, concealed.opened(), List.of(diceThrows.value()));
    }

    /** What was entered, every entry accepted once more; refused before the announcement is published. */
    public Entries entries() {
        ReadingsText text = requirePublished();
        return text.acceptedUnder(EntryRules.of(basis.scheme().terms(), announcement.digest(), text.published()));
    }

    ReadingsText requirePublished() {
        if (readings == null) {
            throw new AnnouncementNotYetPublished(id());
        }
        return readings;
    }

    @Override
    public AnnouncedDraw requestVoid(VoidPetition petition, Person officer, Instant now) {
        requireNoOutcome();
        DrawBasis acted = basis.actedBy(officer, witnesses());
        petition.requireReason(new AnnouncedVoid(this).facts());
        petition.requireSlots(basis.scheme().slots());
        return with(acted, readings, requests.instead(petition, officer.id(), now));
    }

    @Override
    public Changed<Draw> approveVoid(int request, Person approver, RecordSeal seal, Instant now) {
        requireNoOutcome();
        Request<VoidPetition> approved = requests.numbered(request);
        basis.requireApproverOfVoid(approver, approved.by(), witnesses());
        approved.petition().requireReason(new AnnouncedVoid(this).facts());
        return VoidedDraw.of(this, new VoidedDraw.Approval(approved, approver.id(), now), seal);
    }

    /** Everybody who has entered or was added. */
    Set<PersonId> witnesses() {
        return readings == null ? Set.of() : readings.witnesses();
    }

    @Override
    public Map<DrawFile, String> texts() {
        Map<DrawFile, String> texts = new EnumMap<>(DrawFile.class);
        texts.put(DrawFile.ANNOUNCEMENT, announcement.text());
        if (readings != null && entries().isSettled()) {
            texts.put(DrawFile.READINGS, readings.text());
        }
        if (concealed.seals() != null) {
            texts.put(DrawFile.SEALS, concealed.seals().text());
        }
        return texts;
    }

    @Override
    public List<LogRecord> records() {
        return List.of(announcement);
    }

    @Override
    public Kept kept() {
        return new Kept(concealed, basis.duties().officers(), requests);
    }

    @Override
    public DrawState state() {
        return DrawState.ANNOUNCED;
    }

    /** Whether the service can complete it by itself now. */
    public boolean isDue() {
        return diagnosis == null
                && concealed.lost().isEmpty()
                && readings != null
                && entries().verdict() == Verdict.AGREED;
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

    @Override
    public Digest evidence(Suite log) {
        return new AnnouncedVoid(this).evidence();
    }

    @Override
    public AnnouncedDraw bring(SealedName name, Secret brought) {
        Concealed found = concealed.with(name, brought, announcement);
        return new AnnouncedDraw(basis, announcement, announcedAt, readings, found, diagnosis, requests, told, wishes);
    }

    private AnnouncedDraw with(DrawBasis acted, @Nullable ReadingsText read, Requests<VoidPetition> asked) {
        return with(acted, read, asked, wishes);
    }

    AnnouncedDraw with(
            DrawBasis acted, @Nullable ReadingsText read, Requests<VoidPetition> asked, WitnessWishes wished) {
        return new AnnouncedDraw(acted, announcement, announcedAt, read, concealed, diagnosis, asked, told, wished);
    }
}
