package org.doublerandom.draw.domain;

import java.util.stream.Stream;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.copy.FrameIsWrong;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.SchemeRecord;
import org.doublerandom.draw.domain.terms.SchemeText;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/**
 * The scheme of a batch, bound by a record in the authority's log before the batch's files are frozen (protocol §10).
 *
 * @param suite in which these files are hashed and the batch is drawn, in all its attempts
 */
public record PublishedScheme(SchemeRecord record, SchemeText text, Suite suite) {
    /** @param head the record published before, so the loser of a race binds again */
    public static PublishedScheme of(ReleasedBatch batch, Suite suite, LogHead head) {
        SchemeText text = batch.scheme().schemeText();
        SchemeRecord record = new SchemeRecord(batch.authority(), head.prev(), batch.plan(), text.digest(head.suite()));
        return new PublishedScheme(record, text, suite);
    }

    /** The batch's, which is that of its first draw. */
    public DrawId id() {
        return DrawId.of(record.authority(), record.plan());
    }

    /**
     * Of the record, as the next one names it: in the suite in which it binds the text, that of the last announcement before it.
     *
     * @throws IllegalArgumentException if it binds another text
     */
    public Digest digest() {
        return Stream.of(Suite.values())
                .filter(log -> text.digest(log).equals(record.scheme()))
                .findFirst()
                .map(record::digest)
                .orElseThrow(() -> new IllegalArgumentException("scheme: " + record.scheme() + " (expected: "
                        + text.digest(Suite.SHA256) + " or " + text.digest(Suite.SM3) + ")"));
    }

    /**
     * The files of its batch.
     *
     * @throws FrameIsWrong if they were frozen in another suite than was promised
     */
    public void requireOwn(FrameRoots roots) {
        if (roots.suite() != suite) {
            throw FrameIsWrong.frozenIn(roots.suite(), id(), suite);
        }
    }
}
