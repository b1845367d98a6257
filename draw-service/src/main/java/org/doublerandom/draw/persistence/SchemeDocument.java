package org.doublerandom.draw.persistence;

import java.util.List;
import org.doublerandom.draw.domain.PublishedScheme;
import org.doublerandom.draw.domain.record.SchemeRecord;
import org.doublerandom.draw.domain.terms.SchemeText;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * The scheme of a batch among the draws, with its record's place in the authority's log.
 *
 * @param basis where a draw has it, so that one index serves the whole log
 */
record SchemeDocument(Basis basis, Stored scheme, List<String> logKeys, int logHead) {

    record Basis(Number number) {}

    record Number(AuthorityCode authority) {}

    /** @param suite null of what was stored before authorities had a choice */
    record Stored(String text, String record, @Nullable Suite suite) {}

    static SchemeDocument of(PublishedScheme scheme, int place) {
        AuthorityCode authority = scheme.record().authority();
        return new SchemeDocument(
                new Basis(new Number(authority)),
                new Stored(scheme.text().text(), scheme.record().text(), scheme.suite()),
                List.of(DrawDocument.logKey(authority, place)),
                place);
    }

    PublishedScheme toScheme() {
        return new PublishedScheme(
                SchemeRecord.parse(scheme.record()),
                SchemeText.parse(scheme.text()),
                scheme.suite() == null ? Suite.SHA256 : scheme.suite());
    }
}
