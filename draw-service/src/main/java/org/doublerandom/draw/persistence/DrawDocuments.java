package org.doublerandom.draw.persistence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.BroughtEntry;
import org.doublerandom.draw.domain.CompletedDraw;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.DepositsSoFar;
import org.doublerandom.draw.domain.DiceSoFar;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.Pledge;
import org.doublerandom.draw.domain.Randomness;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.altering.WrittenRequest;
import org.doublerandom.draw.domain.batch.Scheme;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.WitnessWishes;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.file.FileText;
import org.doublerandom.draw.domain.file.PublicTexts;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.ResultRecord;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.record.VoidRecord;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From draws to what is stored of them, and back. */
@Component
class DrawDocuments {
    private final ConcealedDocuments secrets;
    private final EntryDocuments entries;
    private final OutcomePages outcomes;

    DrawDocuments(ConcealedDocuments secrets, EntryDocuments entries, OutcomePages outcomes) {
        this.secrets = secrets;
        this.entries = entries;
        this.outcomes = outcomes;
    }

    DrawDocument of(OpenedDraw opened) {
        DrawNumber number = opened.basis().number();
        return new DrawDocument(
                opened.basis(),
                number.authority().value() + " " + number.serial(),
                null,
                secrets.deposits(opened, List.of()),
                secrets.sealedSalt(opened, null),
                null,
                opened.requests(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                pledges(opened),
                null,
                null,
                publicTexts(opened));
    }

    /** Of a draw that is not stored at all, in whatever state. */
    DrawDocument ofLost(Draw draw) {
        return changed(of(new OpenedDraw(draw.basis(), draw.kept().concealed(), draw.requests())), draw);
    }

    DrawDocument changed(DrawDocument before, Draw draw) {
        Draw living = draw instanceof VoidedDraw voided ? voided.before() : draw;
        AnnouncedDraw announced = living instanceof CompletedDraw completed
                ? completed.announced()
                : living instanceof AnnouncedDraw now ? now : null;
        Instant dueFrom = draw instanceof AnnouncedDraw now ? now.dueFrom().orElse(null) : null;
        return new DrawDocument(
                draw.basis(),
                before.serialKey(),
                null,
                secrets.deposits(draw, before.sealedDeposits()),
                secrets.sealedSalt(draw, before.outcomeSalt()),
                secrets.openedSalt(draw),
                draw.requests(),
                announced == null ? null : announced(announced, announced != draw),
                living instanceof CompletedDraw completed ? completed(completed) : null,
                draw instanceof VoidedDraw voided ? voided(voided) : null,
                before.logKeys(),
                before.logHead(),
                dueFrom == null ? null : true,
                dueFrom,
                pledges(draw),
                before.owes(),
                before.owed(),
                publicTexts(draw));
    }

    private static @Nullable List<Pledge> pledges(Draw draw) {
        List<Pledge> pledges = draw.kept().concealed().pledges();
        return pledges.isEmpty() ? null : pledges;
    }

    /** The outcome stands in its pages. */
    private static Map<DrawFile, String> publicTexts(Draw draw) {
        Map<DrawFile, String> texts = new EnumMap<>(DrawFile.class);
        texts.putAll(draw.texts());
        texts.keySet().removeIf(file -> !file.isPublic(draw.disclosure()) || file == DrawFile.OUTCOME);
        return texts;
    }

    /** No secret is opened, and the outcome is not read. */
    PublicTexts publicTexts(DrawDocument document) {
        DrawDocument.Completed completed = document.completed();
        boolean isToldOf = completed != null && completed.publishedAt() != null;
        if (document.publicTexts() == null || isToldOf && completed.publicPages() == null) {
            return draw(document).publicTexts();
        }
        Scheme scheme = document.basis().scheme();
        PublicTexts texts = PublicTexts.among(document.publicTexts(), scheme.isFixed(), scheme.disclosure());
        if (!isToldOf) {
            return texts;
        }
        Digest digest = ResultRecord.parse(completed.record()).bound().publicOutcome();
        FilePieces outcome = outcomes.publicText(document.basis().id(), completed.publicPages())
                .boundBy(document.basis().roots().suite(), digest);
        return texts.plus(DrawFile.OUTCOME, new FileText(digest, outcome));
    }

    Draw draw(DrawDocument document) {
        DrawId id = document.basis().id();
        Concealed concealed = secrets.concealed(document);
        Draw draw = new OpenedDraw(document.basis(), concealed, document.requests());
        DrawDocument.Announced announced = document.announced();
        if (announced != null) {
            AnnouncedDraw stored = new AnnouncedDraw(
                    document.basis(),
                    Announcement.parse(announced.text()),
                    announced.at(),
                    randomness(announced),
                    concealed,
                    announced.diagnosis(),
                    document.requests(),
                    announced.told());
            draw = entries.opened(
                    stored,
                    announced.entries(),
                    document.voided() != null && document.voided().isForALostDeposit());
        }
        if (document.completed() != null) {
            draw = completed(id, draw.asAnnounced(), document.completed());
        }
        return document.voided() == null ? draw : voided(draw, document.voided());
    }

    private static Randomness randomness(DrawDocument.Announced announced) {
        return announced.deposits() != null
                ? announced.deposits()
                : new DiceSoFar(
                        announced.readingsText() == null ? null : ReadingsText.parse(announced.readingsText()),
                        announced.wishes() == null ? WitnessWishes.NONE : announced.wishes());
    }

    private DrawDocument.Announced announced(AnnouncedDraw draw, boolean isPast) {
        Seals seals = draw.kept().concealed().seals();
        List<DrawDocument.SealedEntry> sealed = entries.sealed(draw, isPast);
        return new DrawDocument.Announced(
                draw.announcement().text(),
                draw.announcedAt(),
                entries.clear(draw, sealed),
                draw.diagnosis(),
                draw.told(),
                draw.randomness() instanceof DiceSoFar dice ? dice.wishes() : null,
                draw.randomness() instanceof DepositsSoFar deposits ? deposits : null,
                seals == null ? null : seals.text(),
                sealed);
    }

    private DrawDocument.Completed completed(CompletedDraw draw) {
        OutcomePages.Kept kept = outcomes.keep(draw.id(), draw.outcome());
        return new DrawDocument.Completed(
                kept.pages(),
                kept.publicPages(),
                draw.outcome().fullDigest().hex(),
                draw.result().text(),
                draw.completedAt(),
                draw.resultPublishedAt(),
                draw.alterations().done().stream().map(AlterationDocument::of).toList(),
                draw.alterations().requests().requests().stream()
                        .map(WrittenRequest::of)
                        .toList());
    }

    private CompletedDraw completed(DrawId id, AnnouncedDraw announced, DrawDocument.Completed stored) {
        Outcome outcome = Outcome.parse(announced.announcement().suite(), outcomes.text(id, stored.outcomePages()));
        if (!outcome.fullDigest().hex().equals(stored.outcomeDigest())) {
            throw new IllegalStateException("outcome of draw " + id + ": digest " + outcome.fullDigest()
                    + " (expected: " + stored.outcomeDigest() + ")");
        }
        return new CompletedDraw(
                announced,
                outcome,
                ResultRecord.parse(stored.record()),
                stored.at(),
                stored.publishedAt(),
                AlterationDocument.all(stored.alterations(), stored.asked()));
    }

    private static DrawDocument.Voided voided(VoidedDraw draw) {
        VoidedDraw.Approval approval = draw.approval();
        return new DrawDocument.Voided(
                draw.record().text(),
                draw.digest().hex(),
                draw.detail().text(),
                approval.request().number(),
                approval.by().value(),
                approval.at(),
                draw.found().isEmpty()
                        ? null
                        : draw.found().stream()
                                .map(reveal -> new DrawDocument.Found(
                                        reveal.party().value(),
                                        Objects.requireNonNull(reveal.secret()).hex()))
                                .toList(),
                draw.entries().isEmpty()
                        ? null
                        : draw.entries().stream()
                                .map(entry -> new DrawDocument.FoundEntry(entry.n(), entry.line()))
                                .toList());
    }

    private static VoidedDraw voided(Draw before, DrawDocument.Voided stored) {
        VoidedDraw.Approval approval = new VoidedDraw.Approval(
                before.requests().numbered(stored.request()), new PersonId(stored.by()), stored.at());
        List<Reveal> found = stored.found() == null
                ? List.of()
                : stored.found().stream()
                        .map(each -> new Reveal(new PartyName(each.party()), new Secret(each.secret())))
                        .toList();
        List<BroughtEntry> entries = stored.foundEntries() == null
                ? List.of()
                : stored.foundEntries().stream()
                        .map(each -> new BroughtEntry(each.n(), each.line()))
                        .toList();
        VoidRecord record = VoidRecord.parse(stored.record());
        Digest digest = stored.digest() == null ? record.digest(Suite.SHA256) : new Digest(stored.digest());
        return new VoidedDraw(before, record, digest, VoidDetail.parse(stored.detail()), approval, found, entries);
    }
}
