package org.doublerandom.draw.domain.record;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.TextLines;
import org.doublerandom.draw.domain.sampling.DrawnTarget;
import org.doublerandom.draw.domain.sampling.Ticket;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/** Who loses a rank and who takes it over: nobody once the stratum is exhausted (protocol §7). */
public record Replacement(
        StratumCode stratum,
        long rank,
        TargetId struck,
        @Nullable DrawnTarget successor) {
    private static final String ID = "(" + Field.ID.regex() + ")";
    private static final Pattern STRUCK =
            Pattern.compile("struck (" + Field.STRATUM.regex() + ") ([1-9][0-9]{0,15}) " + ID);
    private static final Pattern SUCCESSOR =
            Pattern.compile("successor (?:-|" + ID + " (" + Field.DIGEST.regex() + "))");

    /** In mode PSEUDONYMOUS the two lines stand in the detail, else in the record (protocol §11). */
    static List<Replacement> read(TextLines lines) {
        return lines.one("struck", STRUCK).stream()
                .map(struck -> read(struck, lines.next(SUCCESSOR)))
                .toList();
    }

    private static Replacement read(MatchResult struck, MatchResult successor) {
        return new Replacement(
                new StratumCode(struck.group(1)),
                Long.parseLong(struck.group(2)),
                new TargetId(struck.group(3)),
                successor.group(1) == null
                        ? null
                        : new DrawnTarget(
                                new TargetId(successor.group(1)), new Ticket(new Digest(successor.group(2)))));
    }

    String lines() {
        return "struck " + stratum + " " + rank + " " + struck + "\nsuccessor "
                + (successor == null ? "-" : successor.id() + " " + successor.ticket()) + "\n";
    }
}
