package org.doublerandom.publication.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.publication.domain.file.ResultPublished;

record ResultPublishedV1(
        String publication,
        String inspection,
        int revision,
        Instant publishedAt,
        LocalDate publishedOn,
        LocalDate deadline,
        boolean late,
        String headline) {
    static ResultPublishedV1 of(ResultPublished fact) {
        return new ResultPublishedV1(
                fact.publication().value(),
                fact.inspection().value(),
                fact.revision().number(),
                fact.publishedAt(),
                fact.publishedOn(),
                fact.deadline(),
                fact.late(),
                fact.headline().code());
    }
}
