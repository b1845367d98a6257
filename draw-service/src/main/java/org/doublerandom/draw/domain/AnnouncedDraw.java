package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.deposit.StepOfAnotherGrade;
import org.doublerandom.draw.domain.entry.Entries;
import org.doublerandom.draw.domain.entry.EntryRules;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.entry.SupervisionClock;
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
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seed.BeaconValue;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.draw.domain.told.ToldOutcome;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * A draw whose inputs are all bound and whose seed nobody can know yet. It takes the readings of two or three witnesses, or the
 * parties' deposits, and is then completed by the service itself, or voided.
 *
 * @param randomness where its seed comes from, as far as it has come
 * @param told an outcome that is known to others already: the store was restored to before it
 */
public record AnnouncedDraw(
        DrawBasis basis,
        Announcement announcement,
        Instant announcedAt,
        Randomness randomness,
        Concealed concealed,
        @Nullable Diagnosis diagnosis,
        Requests<VoidPetition> requests,
        @Nullable ToldOutcome told)
        implements Draw {

    static AnnouncedDraw of(OpenedDraw opened, Announcement announcement, Instant now) {
        return new AnnouncedDraw(
                opened.basis(),
                announcement,
                now,
                Randomness.of(announcement),
                opened.concealed(),
                null,
                opened.requests(),
                null);
    }

    @Override
    public AnnouncedDraw published(Instant acknowledgedAt) {
        return with(basis, randomness.publishedAt(acknowledgedAt), requests);
    }

    @Override
    public Changed<Draw> enter(Person witness, SeenDice seen, Salt salt, Instant now) {
        return new ReadingEntry(this, witness, seen, now).entered(salt);
    }

    @Override
    public Changed<Draw> deposit(PartyName party, Secret secret, Seals sealed, Person depositor, Instant now) {
        return new AcceptedDeposit(new DepositedDraw(this), party, sealed, now).by(depositor, secret);
    }

    @Override
    public Changed<Draw> addWitness(NamedWitness witness, Person by, SupervisionClock supervision, Instant now) {
        requireNoOutcome();
        requireDice();
        return new WitnessAddition(this, witness, by, now).decided(supervision);
    }

    /** Others know its outcome: from now on it comes to this one or to none. */
    public AnnouncedDraw told(ToldOutcome outcome) {
        return new AnnouncedDraw(basis, announcement, announcedAt, randomness, concealed, diagnosis, requests, outcome);
    }

    /** A pure function of what is stored: a crash recomputes the same bytes. */
    public Computed compute(Frame frame) {
        if (diagnosis != null) {
            throw new DrawIsInfeasible(id());
        }
        return new Seeded(this, seedText()).computed(frame);
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
        return new AnnouncedDraw(basis, announcement, announcedAt, randomness, concealed, found, requests, told);
    }

    /** Package-private: before the draw is completed or void nobody may see the secret. */
    SeedText seedText() {
        return randomness.seed(this);
    }

    SeedText seedTextOf(List<BeaconValue> values) {
        concealed.requireSecrets();
        return SeedText.of(announcement, concealed.opened(), values);
    }

    /** What was entered, every entry accepted once more; refused before the announcement is published. */
    public Entries entries() {
        ReadingsText text = requirePublished();
        EntryRules rules = EntryRules.of(basis.scheme().terms(), announcement.digest(), text.published());
        // Each is accepted behind those before it: with one of them lost none counts, until it is brought.
        return (concealed.lostEntries().isEmpty() ? text : text.withoutEntries()).acceptedUnder(rules);
    }

    ReadingsText requirePublished() {
        ReadingsText readings = requireDice().readings();
        if (readings == null) {
            throw new AnnouncementNotYetPublished(id());
        }
        return readings;
    }

    /** @throws StepOfAnotherGrade where no dice are thrown */
    DiceSoFar requireDice() {
        if (randomness instanceof DiceSoFar dice) {
            return dice;
        }
        throw new StepOfAnotherGrade(id(), randomness.grade());
    }

    /** Absent without dice, and until the announcement is published. */
    public @Nullable ReadingsText readings() {
        return randomness instanceof DiceSoFar dice ? dice.readings() : null;
    }

    @Override
    public AnnouncedDraw requestVoid(VoidPetition petition, Person officer, Instant now) {
        requireNoOutcome();
        DrawBasis acted = basis.actedBy(officer, witnesses());
        petition.requireReason(new AnnouncedVoid(this).facts(petition, now));
        petition.requireSlots(basis.scheme().slots());
        return with(acted, randomness, requests.instead(petition, officer.id(), now));
    }

    @Override
    public Changed<Draw> approveVoid(int request, Person approver, RecordSeal seal, Instant now) {
        requireNoOutcome();
        Request<VoidPetition> approved = requests.numbered(request);
        basis.requireApproverOfVoid(approver, approved.by(), witnesses());
        approved.petition().requireReason(new AnnouncedVoid(this).facts(approved.petition(), now));
        return VoidedDraw.of(this, new VoidedDraw.Approval(approved, approver.id(), now), seal);
    }

    /** Everybody who has entered or was added. */
    Set<PersonId> witnesses() {
        return randomness.witnesses();
    }

    @Override
    public Map<DrawFile, String> texts() {
        Map<DrawFile, String> texts = new EnumMap<>(DrawFile.class);
        texts.put(DrawFile.ANNOUNCEMENT, announcement.text());
        ReadingsText readings = readings();
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

    /** From when on the service can go on with it by itself, once every seal opens; never, as long as others have to act. */
    public Optional<Instant> dueFrom() {
        return diagnosis == null ? randomness.dueFrom(this) : Optional.empty();
    }

    /** Whether it can go on with it now: due, and no seal of what that needs is closed. */
    public boolean isDue(Instant now) {
        return dueFrom().filter(from -> !from.isAfter(now)).isPresent() && randomness.isOpen(this, now);
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
        return with(concealed.with(name, brought, announcement));
    }

    /** With what else it conceals, and has been read of the dice. */
    public AnnouncedDraw with(Concealed found, ReadingsText read) {
        return with(found).with(basis, requireDice().with(read), requests);
    }

    /** With what else it conceals. */
    public AnnouncedDraw with(Concealed found) {
        return new AnnouncedDraw(basis, announcement, announcedAt, randomness, found, diagnosis, requests, told);
    }

    public AnnouncedDraw with(DrawBasis acted, Randomness come, Requests<VoidPetition> asked) {
        return new AnnouncedDraw(acted, announcement, announcedAt, come, concealed, diagnosis, asked, told);
    }
}
