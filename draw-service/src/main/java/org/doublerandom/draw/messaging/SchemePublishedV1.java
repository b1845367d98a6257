package org.doublerandom.draw.messaging;

import org.doublerandom.draw.domain.PublishedScheme;
import org.doublerandom.draw.domain.record.SchemeRecord;
import org.doublerandom.draw.domain.terms.SchemeText;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

record SchemePublishedV1(
        String batch,
        String authority,
        String scheme,
        String record,
        String digest,
        @Nullable Suite suite) {

    static SchemePublishedV1 of(PublishedScheme published) {
        return new SchemePublishedV1(
                published.id().value(),
                published.record().authority().value(),
                published.text().text(),
                published.record().text(),
                published.digest().hex(),
                published.suite());
    }

    /** As it was told, to be placed in the log again. */
    PublishedScheme toScheme() {
        return new PublishedScheme(
                SchemeRecord.parse(record), SchemeText.parse(scheme), suite == null ? Suite.SHA256 : suite);
    }
}
