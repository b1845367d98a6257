package org.doublerandom.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.application.PendingResult;
import org.doublerandom.publication.domain.file.Publishable;

/** A result that waits for a publisher, as the publisher sees it. */
record PendingResponse(
        String inspection,
        int revision,
        TargetResponse target,
        List<ItemResultResponse> items,
        CategoryResponse headline,
        LocalDate endedOn,
        LocalDate deadline,
        boolean provisional,
        Instant acceptedAt,
        boolean yours) {
    static PendingResponse of(PendingResult pending) {
        Publishable file = pending.file();
        return new PendingResponse(
                file.id().value(),
                file.accepted().revision().number(),
                TargetResponse.of(file.assignment().target()),
                ItemResultResponse.of(file.accepted()),
                CategoryResponse.of(file.accepted().headline()),
                file.running().endedOn(),
                file.running().deadline().date(),
                file.running().deadline().provisional(),
                file.accepted().acceptedAt(),
                pending.yours());
    }
}
