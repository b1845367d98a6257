package org.doublerandom.draw.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.Kept;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.record.VoidRecord;
import org.doublerandom.draw.domain.voiding.Relief;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

record DrawVoidedV1(
        String draw,
        String batch,
        String authority,
        long serial,
        String reason,
        String record,
        String digest,
        boolean announced,
        Instant voidedAt,
        @Nullable Integer request,
        @Nullable String approver,
        @Nullable String detail,
        @Nullable String readingsText,
        @Nullable List<SealedKept.SealedDeposit> deposits,
        @Nullable List<String> officers,
        @Nullable String requests,
        @Nullable String outcomeSalt,
        @Nullable ReliefV1 relief,
        @Nullable List<String> missing,
        @Nullable RefreezingV1 lost) {

    static DrawVoidedV1 of(DrawVoided event, SealedKept sealed) {
        DrawVoided.Grounds grounds = event.grounds();
        DrawNumber number = event.record().number();
        return new DrawVoidedV1(
                event.draw().value(),
                DrawMessages.batchOf(number),
                number.authority().value(),
                number.serial(),
                event.record().reason(),
                event.record().text(),
                event.digest().hex(),
                event.announced(),
                grounds.approval().at(),
                grounds.approval().request().number(),
                grounds.approval().by().value(),
                sealed.detail(event.draw(), grounds.detail()),
                grounds.readings() == null ? null : grounds.readings().text(),
                sealed.deposits(event.draw(), grounds.kept()),
                sealed.officers(grounds.kept()),
                sealed.requests(event.draw(), grounds.kept()),
                sealed.outcomeSalt(event.draw(), grounds.kept()),
                reliefOf(event),
                event.missing().isEmpty()
                        ? null
                        : event.missing().stream().map(PartyName::value).toList(),
                RefreezingV1.of(grounds.refreezing()));
    }

    private static @Nullable ReliefV1 reliefOf(DrawVoided event) {
        Relief relief = event.grounds().approval().request().petition().relief();
        Instant announcedAt = event.grounds().announcedAt();
        return relief == null || announcedAt == null
                ? null
                : ReliefV1.of(relief, event.record().number().plan().attempt() + 1, announcedAt);
    }

    /** As it was told; what was told before it carried its grounds cannot be made again. */
    DrawVoided toEvent(SealedKept sealed) {
        if (request == null || approver == null || detail == null) {
            throw new IllegalArgumentException("grounds: none in the fact (expected: request, approver and detail)");
        }
        DrawId id = new DrawId(draw);
        Kept kept = sealed.toKept(id, sealed.toConcealed(id, deposits, outcomeSalt, null), officers, requests);
        VoidedDraw.Approval approval =
                new VoidedDraw.Approval(kept.requests().numbered(request), new PersonId(approver), voidedAt);
        return new DrawVoided(
                id,
                VoidRecord.parse(record),
                new Digest(digest),
                announced,
                new DrawVoided.Grounds(
                        sealed.toDetail(id, detail),
                        approval,
                        kept,
                        readingsText == null ? null : ReadingsText.parse(readingsText),
                        relief == null ? null : relief.announcedAt(),
                        lost == null ? null : lost.toRefreezing()),
                missing == null
                        ? List.of()
                        : missing.stream().map(PartyName::new).toList());
    }
}
