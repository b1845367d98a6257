package org.doublerandom.draw.messaging;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.draw.domain.SelectionReplaced;
import org.doublerandom.draw.domain.batch.Mandate;
import org.doublerandom.draw.domain.frame.TargetId;
import org.jspecify.annotations.Nullable;

/** As {@link TargetsSelectedV1}, of those only whom an alteration concerns. */
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
                mandate.items().stream().map(TargetsSelectedV1.Item::of).toList(),
                event.selections().stream().map(TargetsSelectedV1.Selected::of).toList());
    }
}
