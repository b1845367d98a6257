package org.doublerandom.draw.domain.rebuilt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Attempt;
import org.doublerandom.draw.domain.CompletedDraw;
import org.doublerandom.draw.domain.Computed;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.DepositSealed;
import org.doublerandom.draw.domain.DepositedDraw;
import org.doublerandom.draw.domain.DepositsSoFar;
import org.doublerandom.draw.domain.DiceSoFar;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawAltered;
import org.doublerandom.draw.domain.DrawAnnounced;
import org.doublerandom.draw.domain.DrawBasis;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.DrawEvent;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.Kept;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.Randomness;
import org.doublerandom.draw.domain.ReadingEntered;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.WitnessAdded;
import org.doublerandom.draw.domain.altering.Alteration;
import org.doublerandom.draw.domain.derived.StruckFiles;
import org.doublerandom.draw.domain.duties.Duties;
import org.doublerandom.draw.domain.entry.LostEntry;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.told.ToldOtherwise;
import org.doublerandom.draw.domain.told.ToldOutcome;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A draw as it was when it told a fact. Made from that fact, what is known of the draw, and the inputs it had; a draw that has
 * come so far already is returned as it is.
 */
public final class RebuiltDraw {
    private final LostInputs inputs;

    public RebuiltDraw(LostInputs inputs) {
        this.inputs = inputs;
    }

    /** @param loggedAt when the log took it, which is when it was published; never before it was stored */
    public Draw announced(DrawAnnounced told, Instant loggedAt, Optional<Draw> known) {
        Announcement announcement = told.announcement();
        Instant published = loggedAt.isBefore(told.at()) ? told.at() : loggedAt;
        if (known.isPresent() && !(known.get() instanceof OpenedDraw)) {
            String text = known.get().texts().getOrDefault(DrawFile.ANNOUNCEMENT, "none");
            require(told, "announcement", text, announcement.text());
            return known.get().published(published);
        }
        require(told, "whether the deposits open", told.kept().concealed().opens(announcement), true);
        return new AnnouncedDraw(
                basis(told, known),
                announcement,
                told.at(),
                Randomness.of(announcement).publishedAt(published),
                told.kept().concealed(),
                null,
                told.kept().requests(),
                null);
    }

    /** A deposit that was accepted counts, even if the store has lost it: its seals are public. */
    public static Draw deposited(DepositSealed told, Draw known) {
        return known instanceof AnnouncedDraw announced ? new DepositedDraw(announced).with(told) : known;
    }

    /** An entry that was accepted counts, even if the store has lost it: nobody enters another in its place. */
    public static Draw entered(ReadingEntered fact, Draw known) {
        if (!(known instanceof AnnouncedDraw announced)) {
            return known;
        }
        ReadingsText text =
                Objects.requireNonNullElseGet(announced.readings(), () -> ReadingsText.from(announced.announcedAt()));
        Concealed before = announced.concealed();
        if (text.entries().size() + before.lostEntries().size() >= fact.n()) {
            return known;
        }
        AnnouncedDraw read = read(announced, announced.kept(), text);
        Concealed sealed = read.concealed().plus(fact.seals());
        if (fact.entry() == null) {
            return read.with(sealed.losing(new LostEntry(fact.n(), fact.digest())), text);
        }
        long wait = announced.basis().scheme().terms().waitSeconds();
        return read.with(sealed, text.publishedBefore(fact.entry(), wait).plus(fact.entry()));
    }

    /** Nor is a witness forgotten who was added. */
    public static Draw added(WitnessAdded told, Draw known) {
        if (!(known instanceof AnnouncedDraw announced)) {
            return known;
        }
        ReadingsText text =
                Objects.requireNonNullElseGet(announced.readings(), () -> ReadingsText.from(announced.announcedAt()));
        return text.added().size() >= told.n() ? known : read(announced, announced.kept(), text.plus(told.added()));
    }

    public Draw completed(DrawCompleted told, Instant loggedAt, Draw known) {
        if (known instanceof VoidedDraw voided && voided.before() instanceof CompletedDraw completed) {
            require(told, "result", completed.result(), told.bound().result());
            return voided;
        }
        if (known instanceof CompletedDraw completed) {
            require(told, "result", completed.result(), told.bound().result());
            return completed.resultPublished(List.of(), loggedAt).state();
        }
        AnnouncedDraw announced =
                read(known.asAnnounced(), told.kept(), told.bound().readings());
        Computed computed = announced.compute(inputs.frame(told.draw()));
        require(told, "whether there is an outcome", computed instanceof Computed.Drawn, true);
        Outcome outcome = ((Computed.Drawn) computed).outcome();
        return completed(
                told,
                loggedAt,
                announced.completed(outcome, told.bound().result().prev(), told.at()));
    }

    /** Bound to the outcome that others know: it comes to this one or to none. */
    public static Draw bound(ToldOutcome outcome, Draw known) {
        boolean isPast = known instanceof CompletedDraw || known instanceof VoidedDraw;
        return isPast ? known : known.asAnnounced().told(outcome);
    }

    /** An alteration that stands in the log stands in the draw, whatever the store has lost of it. */
    public static Draw altered(DrawAltered told, Draw known) {
        if (known instanceof VoidedDraw) {
            return known;
        }
        CompletedDraw completed = known.asCompleted();
        List<Alteration> done = completed.alterations().done();
        if (done.size() >= told.n()) {
            require(
                    told,
                    "alteration",
                    done.get(told.n() - 1).record(),
                    told.alteration().record());
            return completed;
        }
        return completed.altered(told.alteration());
    }

    /** A secret that turned up after its void stays found. */
    public static Draw found(Reveal secret, Draw known) {
        if (!(known instanceof VoidedDraw voided)) {
            throw new UnknownDraw(known.id());
        }
        return voided.found().contains(secret) ? voided : voided.plus(secret);
    }

    public Draw voided(DrawVoided told, Optional<Draw> known) {
        if (known.isPresent() && known.get() instanceof VoidedDraw voided) {
            require(told, "void", voided.record(), told.record());
            return voided;
        }
        DrawVoided.Grounds grounds = told.grounds();
        Draw before = told.announced()
                ? pastBefore(told, known.orElseThrow(() -> new UnknownDraw(told.draw())))
                : openedBefore(told, known.map(Draw::asOpened));
        return new VoidedDraw(before, told.record(), told.digest(), grounds.detail(), grounds.approval());
    }

    /** By law a completed draw is void; before it was void, somebody had asked for it. */
    private Draw pastBefore(DrawVoided told, Draw known) {
        if (!told.record().reason().equals(VoidReason.LAW.name())) {
            return announcedBefore(told, known.asAnnounced());
        }
        CompletedDraw completed = known.asCompleted();
        DrawVoided.Grounds grounds = told.grounds();
        return completed.with(read(completed.announced(), grounds.kept(), grounds.readings()));
    }

    private Draw announcedBefore(DrawVoided told, AnnouncedDraw known) {
        DrawVoided.Grounds grounds = told.grounds();
        AnnouncedDraw read = asItWas(
                known,
                read(known, grounds.kept(), grounds.readings()),
                told.record().reason());
        boolean diagnosed = told.record().reason().equals(VoidReason.INFEASIBLE.name());
        return diagnosed ? diagnosed(read, inputs.frame(told.draw())) : read;
    }

    /** What was lost or missing when it became void is so still. */
    private static AnnouncedDraw asItWas(AnnouncedDraw known, AnnouncedDraw read, String reason) {
        if (read.randomness() instanceof DepositsSoFar deposits) {
            return read.with(read.basis(), deposits.asFoundBy(reason, read.announcement()), read.requests());
        }
        return new AcceptedEntries(known).lostIn(read);
    }

    private OpenedDraw openedBefore(DrawVoided told, Optional<OpenedDraw> known) {
        Kept kept = told.grounds().kept();
        DrawBasis basis = known.map(opened -> actedBy(opened.basis(), kept)).orElseGet(() -> openedBasis(told));
        return new OpenedDraw(basis, kept.concealed(), kept.requests());
    }

    private DrawBasis openedBasis(DrawVoided told) {
        Attempt attempt = inputs.attempt(told.draw());
        Duties duties = duties(attempt, told.grounds().kept());
        long serial = told.record().number().serial();
        Optional<FrameRoots> withoutFiles = told.grounds().detail().evidence().equals(Digest.ZEROS)
                ? Optional.of(inputs.neverFrozen(told.draw()))
                : inputs.missingFiles(told.draw());
        return withoutFiles
                .map(roots -> attempt.basisWithoutFiles(serial, roots, duties))
                .orElseGet(() -> attempt.basis(serial, inputs.frame(told.draw()), duties));
    }

    private DrawBasis basis(DrawAnnounced told, Optional<Draw> known) {
        if (known.isPresent()) {
            DrawBasis opened = known.get().basis();
            require(told, "number", opened.number(), told.announcement().number());
            return actedBy(opened, told.kept());
        }
        Attempt attempt = inputs.attempt(told.draw());
        Announcement announcement = told.announcement();
        require(told, "slots", attempt.scheme().slots(), announcement.slots());
        require(
                told,
                "strata",
                attempt.scheme().strata(),
                announcement.allocation().rules().stream()
                        .filter(rule ->
                                attempt.scheme().strata().contains(rule) || !rule.equals(StruckFiles.OPEN.rule()))
                        .toList());
        return new DrawBasis(
                told.draw(),
                announcement.number(),
                attempt.scheme(),
                announcement.roots(),
                announcement.allocation(),
                duties(attempt, told.kept()),
                attempt.mayStayOpen(),
                told.possible(),
                told.relieved());
    }

    private static Duties duties(Attempt attempt, Kept kept) {
        return attempt.batch()
                .duties(kept.officers())
                .depositedBy(kept.concealed().depositors());
    }

    private static DrawBasis actedBy(DrawBasis basis, Kept kept) {
        return basis.by(basis.duties()
                .actedBy(kept.officers())
                .depositedBy(kept.concealed().depositors()));
    }

    private static AnnouncedDraw diagnosed(AnnouncedDraw read, Frame frame) {
        return read.compute(frame) instanceof Computed.Infeasible infeasible
                ? read.infeasible(infeasible.diagnosis())
                : read;
    }

    private static AnnouncedDraw read(AnnouncedDraw known, Kept kept, @Nullable ReadingsText readings) {
        // Seals and commitments went out with the announcement and with each deposit.
        Concealed before = known.kept().concealed();
        return new AnnouncedDraw(
                actedBy(known.basis(), kept),
                known.announcement(),
                known.announcedAt(),
                known.randomness() instanceof DiceSoFar dice ? dice.with(readings) : known.randomness(),
                kept.concealed().pledged(before.pledges()).sealed(before.seals()),
                null,
                kept.requests(),
                null);
    }

    private static void require(DrawEvent told, String what, Object known, Object expected) {
        if (!known.equals(expected)) {
            throw new ToldOtherwise(told.draw(), what, known, expected);
        }
    }
}
