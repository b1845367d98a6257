package org.doublerandom.inspection.messaging;

import java.time.LocalDate;
import org.doublerandom.inspection.domain.result.PublishedAs;

record ResultPublishedV1(String publication, String inspection, int revision, LocalDate publishedOn, boolean late) {

    PublishedAs toPublishedAs() {
        return new PublishedAs(publication, revision, publishedOn, late);
    }
}
