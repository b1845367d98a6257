package org.doublerandom.draw.domain.record;

import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** A record in an authority's log, one chain in order of publication (protocol §10). */
public sealed interface LogRecord permits SchemeRecord, LogRecord.OfDraw {

    /** A record about one draw, hence with its serial; only that of a scheme is about a whole batch. */
    sealed interface OfDraw extends LogRecord permits Announcement, ResultRecord, VoidRecord, Altering {
        DrawNumber number();

        @Override
        default AuthorityCode authority() {
            return number().authority();
        }

        @Override
        default PlanName plan() {
            return number().plan();
        }
    }

    /** A record that alters a completed draw: who has a place, or who visits whom. */
    sealed interface Altering extends OfDraw permits StrikeRecord, ChangeRecord {
        String reason();

        Digest detail();

        TwoPersons by();

        /** Who lost a place to whom: one of a strike, none of a change. */
        List<Replacement> replacements();
    }

    AuthorityCode authority();

    /** The batch and attempt; of a scheme, the batch. */
    PlanName plan();

    /** The digest of the record published before, of whatever kind; zeros for the very first. */
    Digest prev();

    String text();

    /** A record is named in the suite of whoever names it: after a change of suite, in the new one. */
    default Digest digest(Suite suite) {
        return suite.of(text());
    }

    /** In whichever suite: after a change the one before is named in the new one. */
    default boolean follows(LogRecord before) {
        return authority().equals(before.authority())
                && Stream.of(Suite.values()).map(before::digest).anyMatch(prev()::equals);
    }

    /** @throws IllegalArgumentException if it is neither a strike nor a change */
    static Altering parseAltering(String text) {
        if (parse(text) instanceof Altering altering) {
            return altering;
        }
        throw new IllegalArgumentException("record: '" + Field.excerpt(text) + "' (expected: a strike or a change)");
    }

    static LogRecord parse(String text) {
        String kind = text.lines().findFirst().orElse("");
        return switch (kind) {
            case "DRAW1" -> Announcement.parse(text);
            case "DRAW1 scheme" -> SchemeRecord.parse(text);
            case "DRAW1 result" -> ResultRecord.parse(text);
            case "DRAW1 void" -> VoidRecord.parse(text);
            case "DRAW1 strike" -> StrikeRecord.parse(text);
            case "DRAW1 change" -> ChangeRecord.parse(text);
            default -> throw new IllegalArgumentException("record: '" + Field.excerpt(kind) + "' (expected: DRAW1 …)");
        };
    }
}
