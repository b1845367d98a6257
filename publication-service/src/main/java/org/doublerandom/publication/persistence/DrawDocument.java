package org.doublerandom.publication.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.doublerandom.publication.domain.draw.Alteration;
import org.doublerandom.publication.domain.draw.AnnouncedDraw;
import org.doublerandom.publication.domain.draw.Announcement;
import org.doublerandom.publication.domain.draw.CompletedDraw;
import org.doublerandom.publication.domain.draw.DrawIdentity;
import org.doublerandom.publication.domain.draw.Outcome;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.draw.VoidRecord;
import org.doublerandom.publication.domain.draw.VoidedDraw;
import org.jspecify.annotations.Nullable;

/**
 * Not the draw itself, because a draw is one of three types and the store must tell which: its stages as they are.
 *
 * @param late how many outcomes follow since a deposit for whose loss it is void has turned up; absent before
 * @param entryFound true where an entry that was lost too has turned up
 * @param latest when the latest stage was reached, for the order of the list
 */
record DrawDocument(
        DrawIdentity identity,
        Instant latest,
        @Nullable Announcement announced,
        @Nullable Outcome completed,
        @Nullable VoidRecord voided,
        @Nullable List<Alteration> alterations,
        @Nullable Integer late,
        @Nullable Boolean entryFound) {
    static DrawDocument of(PublicDraw draw) {
        Announcement announced = draw.announcement().orElse(null);
        if (draw instanceof CompletedDraw completed) {
            Outcome outcome = completed.outcome();
            return new DrawDocument(
                    draw.identity(),
                    outcome.completedAt(),
                    announced,
                    outcome,
                    null,
                    completed.alterations(),
                    null,
                    null);
        }
        if (draw instanceof VoidedDraw voided) {
            VoidRecord record = voided.record();
            CompletedDraw drawn = voided.drawn();
            return new DrawDocument(
                    draw.identity(),
                    record.voidedAt(),
                    announced,
                    drawn == null ? null : drawn.outcome(),
                    record,
                    drawn == null ? null : drawn.alterations(),
                    voided.late() == 0 ? null : voided.late(),
                    voided.isEntryFound() ? true : null);
        }
        Instant announcedAt = draw.announcement().orElseThrow().announcedAt();
        return new DrawDocument(draw.identity(), announcedAt, announced, null, null, null, null, null);
    }

    PublicDraw toDraw() {
        CompletedDraw drawn = completed == null ? null : drawn(completed);
        if (voided != null) {
            return new VoidedDraw(
                    identity, announced, voided, drawn, late == null ? 0 : late, entryFound != null && entryFound);
        }
        return drawn == null ? new AnnouncedDraw(identity, Objects.requireNonNull(announced)) : drawn;
    }

    private CompletedDraw drawn(Outcome outcome) {
        return new CompletedDraw(
                identity, Objects.requireNonNull(announced), outcome, alterations == null ? List.of() : alterations);
    }
}
