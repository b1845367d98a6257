package org.doublerandom.draw.domain.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.draw.domain.protocol.Beacon;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.protocol.TextLines;
import org.doublerandom.draw.domain.sampling.Allocation;
import org.doublerandom.draw.domain.sampling.Stratum;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** Reads the text of an announcement: exactly these lines, in this order (protocol §5). */
final class AnnouncementText {
    private static final String TEXT = "announcement";
    private static final String NUMBER = " (0|[1-9][0-9]{0,15})";
    private static final String DIGEST = " (" + Field.DIGEST.regex() + ")";
    private static final String NAME = " (" + Field.NAME.regex() + ")";
    private static final Pattern SUITE = Pattern.compile("suite (SHA256|SM3)");
    private static final Pattern AUTHORITY = Pattern.compile("authority" + NAME);
    private static final Pattern PLAN = Pattern.compile("plan" + NAME);
    private static final Pattern SERIAL = Pattern.compile("serial" + NUMBER);
    private static final Pattern PREV = Pattern.compile("prev" + DIGEST);
    private static final Pattern STRATUM =
            Pattern.compile("stratum (" + Field.STRATUM.regex() + ")" + NUMBER + NUMBER + NUMBER + NUMBER + NUMBER);
    private static final Pattern SLOT = Pattern.compile("slot (\\*|" + Field.TAG.regex() + ")");
    private static final Pattern RESERVE = Pattern.compile("reserve" + NUMBER);
    private static final Pattern PARTY = Pattern.compile("party" + NAME + DIGEST);
    private static final Pattern CLOSE =
            Pattern.compile("close ([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)");
    private static final Pattern BEACON = Pattern.compile("beacon" + NAME + NAME);

    private AnnouncementText() {}

    static Announcement parse(String text) {
        Announcement announcement;
        try {
            announcement = read(new TextLines(TEXT, text));
        } catch (TextRefused refused) {
            throw refused;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused(text, String.valueOf(e.getMessage()));
        }
        // Whatever the expressions above let pass must still be the one way to write it.
        if (!announcement.text().equals(text)) {
            throw refused(text, "not the one way to write this announcement");
        }
        return announcement;
    }

    private static Announcement read(TextLines lines) {
        lines.next("DRAW1");
        Suite suite = Suite.valueOf(lines.next(SUITE).group(1));
        DrawNumber number = new DrawNumber(
                new AuthorityCode(lines.next(AUTHORITY).group(1)),
                new PlanName(lines.next(PLAN).group(1)),
                number(lines.next(SERIAL), 1));
        Digest prev = new Digest(lines.next(PREV).group(1));
        FrameRoots roots = new FrameRoots(suite, root(lines, "pool"), root(lines, "roster"), root(lines, "conflicts"));
        List<Stratum> strata = lines.all("stratum", STRATUM).stream()
                .map(AnnouncementText::stratum)
                .toList();
        List<Slot> slots = lines.all("slot", SLOT).stream()
                .map(line -> new Slot(line.group(1)))
                .toList();
        int reserve = small(lines.next(RESERVE), 1);
        List<Party> parties = lines.all("party", PARTY).stream()
                .map(line -> new Party(new PartyName(line.group(1)), new Digest(line.group(2))))
                .toList();
        Instant close = Instant.parse(lines.next(CLOSE).group(1));
        List<Beacon> beacons = lines.all("beacon", BEACON).stream()
                .map(line -> new Beacon(line.group(1), line.group(2)))
                .toList();
        lines.end();
        return new Announcement(number, prev, roots, new Allocation(strata), slots, reserve, parties, close, beacons);
    }

    private static FileRoot root(TextLines lines, String file) {
        MatchResult line = lines.next(Pattern.compile(file + DIGEST + NUMBER + NUMBER));
        return new FileRoot(new Digest(line.group(1)), number(line, 2), small(line, 3));
    }

    private static Stratum stratum(MatchResult line) {
        StratumRule rule =
                new StratumRule(new StratumCode(line.group(1)), small(line, 2), number(line, 3), number(line, 4));
        return new Stratum(rule, number(line, 5), number(line, 6));
    }

    private static long number(MatchResult line, int group) {
        return Long.parseLong(line.group(group));
    }

    private static int small(MatchResult line, int group) {
        return (int) Math.min(Integer.MAX_VALUE, number(line, group));
    }

    /** A rule about the text as a whole is reported at its last line. */
    private static TextRefused refused(String text, String rule) {
        return new TextRefused(TEXT, (int) text.lines().count(), rule);
    }
}
