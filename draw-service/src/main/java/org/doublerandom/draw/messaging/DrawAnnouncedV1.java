package org.doublerandom.draw.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.DrawAnnounced;
import org.doublerandom.draw.domain.assignment.PossibleInspectors;
import org.doublerandom.draw.domain.derived.Relieved;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.told.ToldOtherwise;
import org.jspecify.annotations.Nullable;

record DrawAnnouncedV1(
        String draw,
        String batch,
        String authority,
        long serial,
        int attempt,
        String grade,
        String disclosure,
        String announcement,
        String digest,
        long eligible,
        long take,
        Instant announcedAt,
        @Nullable List<SealedKept.SealedDeposit> deposits,
        @Nullable List<String> officers,
        @Nullable String requests,
        @Nullable String outcomeSalt,
        @Nullable Long fewestInspectors,
        @Nullable Long scarcePlaces,
        @Nullable String seals,
        @Nullable RelievedPart relieved,
        @Nullable List<SealedKept.Commitment> commitments) {

    /** In what an attempt behind an infeasible one differs from the first. */
    record RelievedPart(long inspectorsAdded, int capsRaisedBy, int slotsChanged) {
        static @Nullable RelievedPart of(@Nullable Relieved relieved) {
            return relieved == null
                    ? null
                    : new RelievedPart(relieved.inspectorsAdded(), relieved.capsRaisedBy(), relieved.slotsChanged());
        }

        Relieved toRelieved() {
            return new Relieved(inspectorsAdded, capsRaisedBy, slotsChanged);
        }
    }

    static DrawAnnouncedV1 of(DrawAnnounced event, SealedKept sealed) {
        Announcement announcement = event.announcement();
        DrawNumber number = announcement.number();
        return new DrawAnnouncedV1(
                event.draw().value(),
                DrawMessages.batchOf(number),
                number.authority().value(),
                number.serial(),
                number.plan().attempt(),
                event.grade().name(),
                "OPEN",
                announcement.text(),
                announcement.digest().hex(),
                announcement.allocation().eligible(),
                announcement.allocation().take(),
                event.at(),
                sealed.deposits(event.draw(), event.kept()),
                sealed.officers(event.kept()),
                sealed.requests(event.draw(), event.kept()),
                sealed.outcomeSalt(event.draw(), event.kept()),
                event.possible() == null ? null : event.possible().fewest(),
                event.possible() == null ? null : event.possible().scarce(),
                sealed.seals(event.kept()),
                RelievedPart.of(event.relieved()),
                sealed.commitments(event.kept()));
    }

    /** As it was told; what was told before it carried the deposits cannot be made again. */
    DrawAnnounced toEvent(SealedKept sealed) {
        Announcement read = Announcement.parse(announcement);
        DrawId id = new DrawId(draw);
        if (!id.authority().equals(read.number().authority())
                || !id.plan().equals(read.number().plan())
                || !read.digest().hex().equals(digest)) {
            throw new ToldOtherwise(id, "announcement", read.digest(), digest);
        }
        if (outcomeSalt == null) {
            throw new IllegalArgumentException("outcome salt: none in the fact (expected: that of the result record)");
        }
        return new DrawAnnounced(
                id,
                read,
                announcedAt,
                sealed.toKept(id, concealed(id, sealed), officers, requests),
                fewestInspectors == null || scarcePlaces == null
                        ? null
                        : new PossibleInspectors(fewestInspectors, scarcePlaces),
                relieved == null ? null : relieved.toRelieved());
    }

    private Concealed concealed(DrawId id, SealedKept sealed) {
        return sealed.toConcealed(id, deposits, outcomeSalt, seals)
                .pledged(
                        commitments == null
                                ? List.of()
                                : commitments.stream()
                                        .map(SealedKept.Commitment::toPledge)
                                        .toList());
    }
}
