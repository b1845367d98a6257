package org.doublerandom.publication.domain.file;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.ToldCategory;

/** A result has become public. */
public record ResultPublished(
        PublicationId publication,
        InspectionId inspection,
        Revision revision,
        Instant publishedAt,
        LocalDate publishedOn,
        LocalDate deadline,
        boolean late,
        ToldCategory headline)
        implements PublicationEvent {
    static ResultPublished of(Published published) {
        return new ResultPublished(
                published.publication(),
                published.id(),
                published.accepted().revision(),
                published.publishedAt(),
                published.publishedOn(),
                published.running().deadline().date(),
                published.isLate(),
                published.accepted().headline());
    }
}
