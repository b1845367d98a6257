package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.doublerandom.draw.domain.altering.VisitsSoFar;
import org.doublerandom.draw.domain.deposit.SecretIsAnother;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.entry.SupervisionClock;
import org.doublerandom.draw.domain.file.Disclosure;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.file.PublicTexts;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.refusal.DrawIsNotCompleted;
import org.doublerandom.draw.domain.refusal.DrawIsNotOpen;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.draw.domain.voiding.VisitsHaveBegun;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.doublerandom.values.Suite;

/**
 * A double-random draw: opened, then announced, then completed; or given up by a void record. A type per state, so that
 * what a state does not allow has no method to call.
 */
public sealed interface Draw permits OpenedDraw, AnnouncedDraw, CompletedDraw, VoidedDraw {

    DrawBasis basis();

    /** The texts that this draw has in its state and that the domain owns; the files of the frame come from the frame. */
    Map<DrawFile, String> texts();

    /** All files that this draw has in its state; those of the frame go with the announcement that binds them. */
    default Set<DrawFile> files() {
        return DrawFile.beside(texts().keySet(), basis().scheme().isFixed());
    }

    default PublicTexts publicTexts() {
        return PublicTexts.among(texts(), basis().scheme().isFixed(), disclosure());
    }

    /** How much of it everybody may read now. */
    default Disclosure disclosure() {
        return basis().scheme().disclosure();
    }

    /** The details of its strikes and changes, in the order of the log; for auditors. */
    default List<String> details() {
        return List.of();
    }

    default void requireFile(DrawFile file) {
        file.requireAmong(files());
    }

    /** What its facts carry beside its public texts. */
    Kept kept();

    DrawState state();

    /** Its records in the authority's log, in their order; none before the announcement. */
    List<LogRecord> records();

    /** All requests to give it up, the approved one among them. */
    Requests<VoidPetition> requests();

    /** To persons of other authorities there is no such draw; witnesses, parties and the supervisor come from elsewhere. */
    default Draw seenBy(Person person) {
        boolean comesFromElsewhere = person.has(Role.WITNESS) || person.has(Role.PARTY) || person.has(Role.SUPERVISOR);
        if (!comesFromElsewhere && !person.belongsTo(basis().number().authority())) {
            throw new UnknownDraw(id());
        }
        return this;
    }

    Draw requestVoid(VoidPetition petition, Person officer, Instant now);

    /**
     * The same before its first visit: only then may a completed draw be void (protocol §6).
     *
     * @throws VisitsHaveBegun if it is completed and somebody has checked in, as far as is known here
     */
    default Draw unvisited(VisitsSoFar visits) {
        return this;
    }

    /**
     * What the detail of a void is bound to: all that is known of the draw by then, in the suite of its announcement (protocol §10).
     *
     * @param log that of the last announcement in the authority's log, for a draw that has none of its own
     */
    Digest evidence(Suite log);

    /** In which the digests inside its records are. */
    default Suite suite(Suite log) {
        return records().isEmpty() ? log : basis().roots().suite();
    }

    Changed<Draw> approveVoid(int request, Person approver, RecordSeal seal, Instant now);

    default DrawId id() {
        return basis().id();
    }

    /** The draw that may be opened behind this one: none but after a void that does not end the batch. */
    default Optional<DrawId> next() {
        return Optional.empty();
    }

    /** The broker has acknowledged the event that carries the announcement; a repeat, however late, changes nothing. */
    default Draw published(Instant acknowledgedAt) {
        return this;
    }

    /** The broker has acknowledged the event that carries the result record: the drawn are told with these names. */
    default Changed<Draw> resultPublished(List<NamedPage> named, Instant acknowledgedAt) {
        return Changed.to(this);
    }

    /** The drawn page by page; nobody is drawn before the completion. */
    default List<SelectionPage> pages() {
        return List.of();
    }

    /**
     * A party that the scheme names leaves its secret before the announcement: nobody is asked to reveal it later (protocol §6, LD).
     *
     * @param commitment as the announcement will show it: what was sent is what the party meant
     */
    default Changed<Draw> deposit(Secret secret, Digest commitment, Person depositor) {
        throw new DrawIsNotOpen(id());
    }

    /**
     * A party that the scheme names commits to a secret before the announcement, and keeps it until the announcement is published
     * (protocol §6, L1).
     *
     * @param commitment as the announcement will show it; of which secret nobody here knows
     */
    default Changed<Draw> commit(PartyName party, Digest commitment, Person person) {
        throw new DrawIsNotOpen(id());
    }

    /**
     * A party deposits the secret that it has committed to, behind the publication of the announcement and before its close
     * (protocol §6, L1).
     *
     * @param sealed both its seals
     */
    default Changed<Draw> deposit(PartyName party, Secret secret, Seals sealed, Person depositor, Instant now) {
        throw new DrawIsNotAnnounced(id());
    }

    /**
     * A secret is brought that no key of the service opens: without it the draw cannot be completed.
     *
     * @throws SecretIsAnother where it is not the one that was left
     */
    default Draw bring(SealedName name, Secret brought) {
        throw new DrawIsNotAnnounced(id());
    }

    /**
     * The same, also where the draw is void for its loss by now: then its outcome follows after all.
     *
     * @param frame asked for only where an outcome follows
     * @throws SecretIsAnother where it is not the one that was left
     */
    default Changed<Draw> brought(SealedName name, Secret secret, Supplier<Frame> frame, Instant now) {
        return Changed.to(bring(name, secret));
    }

    /**
     * An entry is brought that no key of the service opens, also where the draw is void for a lost deposit by now.
     *
     * @param frame asked for only where an outcome follows
     */
    default Changed<Draw> brought(BroughtEntry entry, Supplier<Frame> frame, Instant now) {
        return Changed.to(entry.to(asAnnounced()));
    }

    /** The place of a witness's entry is an announced draw; a repeat of an entry that counted changes nothing. */
    default Changed<Draw> enter(Person witness, SeenDice seen, Salt salt, Instant now) {
        throw new DrawIsNotAnnounced(id());
    }

    /**
     * Adds a reader of the dice (protocol §6): approver and draw officer together before the first entry, each with a call of
     * this; or the supervisor, who is from outside, 20 working days after the publication.
     */
    default Changed<Draw> addWitness(NamedWitness witness, Person by, SupervisionClock supervision, Instant now) {
        throw new DrawIsNotAnnounced(id());
    }

    default OpenedDraw asOpened() {
        throw new DrawIsNotOpen(id());
    }

    default AnnouncedDraw asAnnounced() {
        throw new DrawIsNotAnnounced(id());
    }

    /** A draw that can be altered: completed, and its result published. */
    default CompletedDraw asCompleted() {
        throw new DrawIsNotCompleted(id());
    }
}
