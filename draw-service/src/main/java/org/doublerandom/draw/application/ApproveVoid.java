package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.altering.Visits;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** A second person approves that a draw is given up, which appends a void record to the authority's log. */
@UseCase
public class ApproveVoid {
    private final Draws draws;
    private final Visits visits;
    private final LostFiles lost;
    private final Chance chance;
    private final Clock clock;

    ApproveVoid(Draws draws, Visits visits, LostFiles lost, Chance chance, Clock clock) {
        this.draws = draws;
        this.visits = visits;
        this.lost = lost;
        this.chance = chance;
        this.clock = clock;
    }

    public Draw approve(DrawId id, int request, Person approver) {
        lost.requireStill(id, request, approver);
        Instant now = clock.instant();
        Salt salt = chance.salt();
        return draws.append(
                id,
                (draw, head) -> draw.seenBy(approver)
                        .unvisited(visits.of(id))
                        .approveVoid(request, approver, new RecordSeal(head, salt), now));
    }
}
