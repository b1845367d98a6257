package org.doublerandom.draw.domain.record;

import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * How far an authority's log has come, which is what its next record names as the one before (protocol §10).
 *
 * @param suite that of the last announcement, for whatever record states none
 * @param last text of the last record; null of an empty log
 */
public record LogHead(Suite suite, @Nullable String last) {
    /** Before the first record of an authority. */
    public static final LogHead NONE = new LogHead(Suite.SHA256, null);

    /** As a record without suite line names the last one. */
    public Digest prev() {
        return prev(suite);
    }

    /** As an announcement in this suite names it: after a change of suite the old text is hashed with the new one. */
    public Digest prev(Suite own) {
        return last == null ? Digest.ZEROS : own.of(last);
    }

    /** One record further. */
    public LogHead after(LogRecord record) {
        return new LogHead(record instanceof Announcement announcement ? announcement.suite() : suite, record.text());
    }
}
