package org.doublerandom.draw.domain.protocol;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;

/** The public record that gives a serial up, before or after its announcement (protocol §10). */
public record VoidRecord(DrawNumber number, Digest prev, String reason, Digest detail, TwoPersons by)
        implements LogRecord {
    private static final String TEXT = "void";
    private static final String NAME = "(" + Field.NAME.regex() + ")";
    private static final String DIGEST = "(" + Field.DIGEST.regex() + ")";
    private static final Pattern AUTHORITY = Pattern.compile("authority " + NAME);
    private static final Pattern PREV = Pattern.compile("prev " + DIGEST);
    private static final Pattern PLAN = Pattern.compile("plan " + NAME);
    private static final Pattern SERIAL = Pattern.compile("serial ([1-9][0-9]{0,15})");
    private static final Pattern REASON = Pattern.compile("reason (" + Field.REASON.regex() + ")");
    private static final Pattern DETAIL = Pattern.compile("detail " + DIGEST);
    private static final Pattern BY = Pattern.compile("by " + NAME + " " + NAME);

    public VoidRecord {
        Field.REASON.require(reason);
    }

    @Override
    public String text() {
        return "DRAW1 void\nauthority " + number.authority() + "\nprev " + prev + "\nplan " + number.plan()
                + "\nserial " + number.serial() + "\nreason " + reason + "\ndetail " + detail + "\nby " + by
                + "\nEND\n";
    }

    public static VoidRecord parse(String text) {
        try {
            return read(new TextLines(TEXT, text));
        } catch (TextRefused refused) {
            throw refused;
        } catch (IllegalArgumentException e) {
            throw new TextRefused(TEXT, (int) text.lines().count(), String.valueOf(e.getMessage()));
        }
    }

    private static VoidRecord read(TextLines lines) {
        lines.next("DRAW1 void");
        AuthorityCode authority = new AuthorityCode(lines.next(AUTHORITY).group(1));
        Digest prev = new Digest(lines.next(PREV).group(1));
        PlanName plan = new PlanName(lines.next(PLAN).group(1));
        long serial = Long.parseLong(lines.next(SERIAL).group(1));
        String reason = lines.next(REASON).group(1);
        Digest detail = new Digest(lines.next(DETAIL).group(1));
        MatchResult by = lines.next(BY);
        lines.end();
        return new VoidRecord(
                new DrawNumber(authority, plan, serial),
                prev,
                reason,
                detail,
                new TwoPersons(new PersonId(by.group(1)), new PersonId(by.group(2))));
    }
}
