package org.doublerandom.draw.messaging;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.draw.domain.SelectionReplaced;
import org.doublerandom.draw.domain.SelectionsEnded;
import org.doublerandom.draw.domain.batch.Mandate;
import org.doublerandom.draw.domain.frame.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * As {@link TargetsSelectedV1}, of those only whom an alteration concerns.
 *
 * @param voided public code of the reason, where the draw is void altogether
 */
record SelectionReplacedV1(
        String draw,
        String batch,
        String authority,
        String authorityName,
        String department,
        int alteration,
        LocalDate from,
        LocalDate to,
        @Nullable String struck,
        @Nullable String voided,
        List<TargetsSelectedV1.Item> items,
        List<TargetsSelectedV1.Selected> selections) {

    static SelectionReplacedV1 of(SelectionReplaced event) {
        Mandate mandate = event.mandate();
        TargetId struck = event.struck();
        return new SelectionReplacedV1(
                event.draw().value(),
                DrawMessages.batchOf(event.number()),
                event.number().authority().value(),
                mandate.authorityName(),
                mandate.department(),
                event.n(),
                mandate.from(),
                mandate.to(),
                struck == null ? null : struck.value(),
                null,
                mandate.items().stream().map(TargetsSelectedV1.Item::of).toList(),
                event.selections().stream().map(TargetsSelectedV1.Selected::of).toList());
    }

    static SelectionReplacedV1 of(SelectionsEnded event) {
        Mandate mandate = event.mandate();
        return new SelectionReplacedV1(
                event.draw().value(),
                DrawMessages.batchOf(event.number()),
                event.number().authority().value(),
                mandate.authorityName(),
                mandate.department(),
                event.n(),
                mandate.from(),
                mandate.to(),
                null,
                event.reason().name(),
                mandate.items().stream().map(TargetsSelectedV1.Item::of).toList(),
                List.of());
    }
}
