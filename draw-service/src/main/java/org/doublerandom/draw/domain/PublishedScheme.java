package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.record.SchemeRecord;
import org.doublerandom.draw.domain.suite.Suite;
import org.doublerandom.draw.domain.terms.SchemeText;
import org.doublerandom.values.Digest;

/** The scheme of a batch, bound by a record in the authority's log before the batch's files are frozen (protocol §10). */
public record PublishedScheme(SchemeRecord record, SchemeText text) {

    /** @param prev digest of the record published before, so the loser of a race binds again */
    public static PublishedScheme of(ReleasedBatch batch, Digest prev) {
        SchemeText text = batch.scheme().schemeText();
        return new PublishedScheme(
                new SchemeRecord(batch.authority(), prev, batch.plan(), text.digest(Suite.SHA256)), text);
    }

    /** The batch's, which is that of its first draw. */
    public DrawId id() {
        return DrawId.of(record.authority(), record.plan());
    }
}
