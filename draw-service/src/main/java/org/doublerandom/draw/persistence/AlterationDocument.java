package org.doublerandom.draw.persistence;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.altering.Alteration;
import org.doublerandom.draw.domain.altering.Alterations;
import org.doublerandom.draw.domain.altering.Petition;
import org.doublerandom.draw.domain.altering.WrittenRequest;
import org.doublerandom.draw.domain.record.Detail;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/** A strike or change as it is stored: the texts byte for byte, and the number of the request that was approved. */
record AlterationDocument(String record, String detail, int request, String by, Instant at) {

    static AlterationDocument of(Alteration alteration) {
        return new AlterationDocument(
                alteration.record().text(),
                alteration.detail().text(),
                alteration.request().number(),
                alteration.by().value(),
                alteration.at());
    }

    private Alteration toAlteration(Requests<Petition> requests) {
        return new Alteration(
                LogRecord.parseAltering(record),
                Detail.parse(detail),
                requests.numbered(request),
                new PersonId(by),
                at);
    }

    /** None of a draw that was completed before there were any. */
    static Alterations all(@Nullable List<AlterationDocument> done, @Nullable List<WrittenRequest> asked) {
        if (done == null || asked == null) {
            return Alterations.NONE;
        }
        Requests<Petition> requests =
                new Requests<>(asked.stream().map(WrittenRequest::toRequest).toList());
        return new Alterations(
                done.stream()
                        .map(alteration -> alteration.toAlteration(requests))
                        .toList(),
                requests);
    }
}
