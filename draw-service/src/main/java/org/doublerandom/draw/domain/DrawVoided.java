package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.record.VoidRecord;
import org.doublerandom.draw.domain.voiding.Refreezing;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A draw was given up; carries the public record.
 *
 * @param digest of the record, as the next one names it
 * @param missing whose deposit had not come by the close, where it is void for that; the parties are named (protocol §6)
 */
public record DrawVoided(
        DrawId draw, VoidRecord record, Digest digest, boolean announced, Grounds grounds, List<PartyName> missing)
        implements DrawEvent {
    public DrawVoided {
        missing = List.copyOf(missing);
    }

    /**
     * What of it is not in the record: the detail for auditors, who approved which request, and the entries by then.
     *
     * @param announcedAt where somebody asked for a relief: only who was in service before may be added
     * @param refreezing what has to be frozen anew before the next attempt; null where nothing has
     */
    public record Grounds(
            VoidDetail detail,
            VoidedDraw.Approval approval,
            Kept kept,
            @Nullable ReadingsText readings,
            @Nullable Instant announcedAt,
            @Nullable Refreezing refreezing) {
        public Grounds(
                VoidDetail detail,
                VoidedDraw.Approval approval,
                Kept kept,
                @Nullable ReadingsText readings,
                @Nullable Instant announcedAt) {
            this(detail, approval, kept, readings, announcedAt, null);
        }
    }

    static DrawVoided of(VoidedDraw voided) {
        return new DrawVoided(
                voided.id(),
                voided.record(),
                voided.digest(),
                !voided.before().records().isEmpty(),
                new Grounds(
                        voided.detail(),
                        voided.approval(),
                        voided.before().kept(),
                        readingsOf(voided.before()),
                        voided.petition().relief() == null
                                ? null
                                : voided.before().asAnnounced().announcedAt(),
                        voided.refreezing().orElse(null)),
                missingOf(voided));
    }

    private static List<PartyName> missingOf(VoidedDraw voided) {
        return voided.reason() == VoidReason.MISSING
                ? new DepositedDraw(voided.before().asAnnounced()).missing()
                : List.of();
    }

    private static @Nullable ReadingsText readingsOf(Draw before) {
        if (before instanceof CompletedDraw completed) {
            return completed.announced().readings();
        }
        return before instanceof AnnouncedDraw announced ? announced.readings() : null;
    }
}
