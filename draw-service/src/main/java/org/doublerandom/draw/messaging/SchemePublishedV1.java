package org.doublerandom.draw.messaging;

import org.doublerandom.draw.domain.PublishedScheme;
import org.doublerandom.draw.domain.record.SchemeRecord;
import org.doublerandom.draw.domain.terms.SchemeText;

record SchemePublishedV1(String batch, String authority, String scheme, String record, String digest) {

    static SchemePublishedV1 of(PublishedScheme published) {
        return new SchemePublishedV1(
                published.id().value(),
                published.record().authority().value(),
                published.text().text(),
                published.record().text(),
                published.record().digest().hex());
    }

    /** As it was told, to be placed in the log again. */
    PublishedScheme toScheme() {
        return new PublishedScheme(SchemeRecord.parse(record), SchemeText.parse(scheme));
    }
}
