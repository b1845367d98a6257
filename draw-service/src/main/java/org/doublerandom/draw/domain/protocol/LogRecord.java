package org.doublerandom.draw.domain.protocol;

import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.suite.Suite;
import org.doublerandom.values.Digest;

/** A record in an authority's log, one chain in order of publication (protocol §10). */
public sealed interface LogRecord permits Announcement, VoidRecord {

    DrawNumber number();

    /** The digest of the record published before, of whatever kind; zeros for the very first. */
    Digest prev();

    String text();

    default Digest digest() {
        return digest(Suite.SHA256);
    }

    /** A record is named in the suite of whoever names it: after a change of suite, in the new one. */
    default Digest digest(Suite suite) {
        return suite.of(text());
    }

    default boolean follows(LogRecord before) {
        return number().authority().equals(before.number().authority()) && prev().equals(before.digest());
    }

    static LogRecord parse(String text) {
        String kind = text.lines().findFirst().orElse("");
        return switch (kind) {
            case "DRAW1" -> Announcement.parse(text);
            case "DRAW1 void" -> VoidRecord.parse(text);
            case "DRAW1 strike", "DRAW1 change" -> throw new RecordNotSupported(kind);
            default -> throw new IllegalArgumentException("record: '" + Field.excerpt(kind) + "' (expected: DRAW1 …)");
        };
    }
}
