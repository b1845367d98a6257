package org.doublerandom.draw.persistence;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.CompletedDraw;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.Deposit;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.altering.WrittenRequest;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.WitnessWishes;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.ResultRecord;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.record.VoidRecord;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From draws to what is stored of them, and back. */
@Component
class DrawDocuments {
    private final SecretBox secrets;
    private final OutcomePages outcomes;

    DrawDocuments(SecretBox secrets, OutcomePages outcomes) {
        this.secrets = secrets;
        this.outcomes = outcomes;
    }

    DrawDocument of(OpenedDraw opened) {
        DrawNumber number = opened.basis().number();
        return new DrawDocument(
                opened.basis(),
                number.authority().value() + " " + number.serial(),
                null,
                sealed(opened.id(), opened.concealed(), List.of()),
                secrets.seal(opened.id(), opened.concealed().salt().hex()),
                opened.requests(),
                null,
                null,
                null,
                null,
                null,
                null,
                lastDay(opened));
    }

    /** Of a draw that is not stored at all, in whatever state. */
    DrawDocument ofLost(Draw draw) {
        return changed(of(new OpenedDraw(draw.basis(), draw.kept().concealed(), draw.requests())), draw);
    }

    /** What was deposited stays sealed as it is: sealed again it would look like a change. */
    DrawDocument changed(DrawDocument before, Draw draw) {
        Draw living = draw instanceof VoidedDraw voided ? voided.before() : draw;
        AnnouncedDraw announced = living instanceof CompletedDraw completed
                ? completed.announced()
                : living instanceof AnnouncedDraw now ? now : null;
        return new DrawDocument(
                draw.basis(),
                before.serialKey(),
                null,
                sealed(draw.id(), draw.kept().concealed(), before.sealedDeposits()),
                before.outcomeSalt(),
                draw.requests(),
                announced == null ? null : announced(announced),
                draw instanceof CompletedDraw completed ? completed(completed) : null,
                draw instanceof VoidedDraw voided ? voided(voided) : null,
                before.logKeys(),
                before.logHead(),
                draw instanceof AnnouncedDraw now && now.isDue() ? true : null,
                draw instanceof OpenedDraw opened ? lastDay(opened) : null);
    }

    private static @Nullable String lastDay(OpenedDraw opened) {
        return opened.lastDay().map(LocalDate::toString).orElse(null);
    }

    Draw draw(DrawDocument document) {
        DrawId id = document.basis().id();
        Concealed concealed = concealed(id, document);
        Draw draw = new OpenedDraw(document.basis(), concealed, document.requests());
        DrawDocument.Announced announced = document.announced();
        if (announced != null) {
            draw = new AnnouncedDraw(
                    document.basis(),
                    Announcement.parse(announced.text()),
                    announced.at(),
                    announced.readingsText() == null ? null : ReadingsText.parse(announced.readingsText()),
                    concealed,
                    announced.diagnosis(),
                    document.requests(),
                    announced.told(),
                    announced.wishes() == null ? WitnessWishes.NONE : announced.wishes());
        }
        if (document.completed() != null) {
            return completed(id, draw.asAnnounced(), document.completed());
        }
        return document.voided() == null ? draw : voided(draw, document.voided());
    }

    private Concealed concealed(@Nullable DrawId id, DrawDocument document) {
        String salt = document.outcomeSalt();
        if (salt == null || id == null) {
            throw new IllegalStateException("draw of serial " + document.serialKey()
                    + ": of an earlier version (expected: a store that this version or a later one began)");
        }
        List<Deposit> deposits = document.sealedDeposits().stream()
                .map(deposit -> new Deposit(
                        new PartyName(deposit.party()),
                        secrets.open(id.value(), deposit.sealed()),
                        deposit.by() == null ? null : new PersonId(deposit.by())))
                .toList();
        return new Concealed(deposits, new Salt(secrets.open(id, salt)));
    }

    private List<DrawDocument.SealedDeposit> sealed(
            DrawId id, Concealed concealed, List<DrawDocument.SealedDeposit> before) {
        return concealed.deposits().stream()
                .map(deposit -> before.stream()
                        .filter(known -> known.party().equals(deposit.party().value()))
                        .findFirst()
                        .orElseGet(() -> new DrawDocument.SealedDeposit(
                                deposit.party().value(),
                                secrets.seal(id.value(), deposit.secret()),
                                deposit.by() == null ? null : deposit.by().value())))
                .toList();
    }

    private static DrawDocument.Announced announced(AnnouncedDraw draw) {
        return new DrawDocument.Announced(
                draw.announcement().text(),
                draw.announcedAt(),
                draw.readings() == null ? null : draw.readings().text(),
                draw.diagnosis(),
                draw.told(),
                draw.wishes());
    }

    private DrawDocument.Completed completed(CompletedDraw draw) {
        String text = draw.outcome().fullText();
        return new DrawDocument.Completed(
                outcomes.keep(draw.id(), text),
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
        String text = outcomes.text(id, stored.outcomePages());
        if (!Digest.of(text).hex().equals(stored.outcomeDigest())) {
            throw new IllegalStateException("outcome of draw " + id + ": digest " + Digest.of(text) + " (expected: "
                    + stored.outcomeDigest() + ")");
        }
        return new CompletedDraw(
                announced,
                Outcome.parse(text),
                ResultRecord.parse(stored.record()),
                stored.at(),
                stored.publishedAt(),
                AlterationDocument.all(stored.alterations(), stored.asked()));
    }

    private static DrawDocument.Voided voided(VoidedDraw draw) {
        VoidedDraw.Approval approval = draw.approval();
        return new DrawDocument.Voided(
                draw.record().text(),
                draw.detail().text(),
                approval.request().number(),
                approval.by().value(),
                approval.at());
    }

    private static VoidedDraw voided(Draw before, DrawDocument.Voided stored) {
        VoidedDraw.Approval approval = new VoidedDraw.Approval(
                before.requests().numbered(stored.request()), new PersonId(stored.by()), stored.at());
        return new VoidedDraw(before, VoidRecord.parse(stored.record()), VoidDetail.parse(stored.detail()), approval);
    }
}
