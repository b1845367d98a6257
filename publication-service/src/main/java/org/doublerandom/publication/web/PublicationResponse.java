package org.doublerandom.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.file.Assignment;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.publication.domain.result.AcceptedResult;

/** What the public sees of a result: no person, no free text, no class, no address. */
record PublicationResponse(
        String publication,
        String inspection,
        int revision,
        TargetResponse target,
        String authority,
        String authorityName,
        String batch,
        String draw,
        List<ItemResultResponse> items,
        CategoryResponse headline,
        String followUp,
        String followUpName,
        LocalDate endedOn,
        LocalDate deadline,
        boolean provisional,
        LocalDate publishedOn,
        Instant publishedAt,
        boolean late,
        boolean lateEntry) {
    static PublicationResponse of(Published published) {
        Assignment assignment = published.assignment();
        AcceptedResult result = published.accepted();
        return new PublicationResponse(
                published.publication().value(),
                published.id().value(),
                result.revision().number(),
                TargetResponse.of(assignment.target()),
                assignment.authority().code(),
                assignment.authority().name(),
                assignment.batch().value(),
                assignment.draw().value(),
                ItemResultResponse.of(result),
                CategoryResponse.of(result.headline()),
                result.followUp().name(),
                result.followUp().chinese(),
                published.running().endedOn(),
                published.running().deadline().date(),
                published.running().deadline().provisional(),
                published.publishedOn(),
                published.publishedAt(),
                published.isLate(),
                result.lateEntry());
    }
}
