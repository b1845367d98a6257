package org.doublerandom.draw.domain.record;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.protocol.TextLines;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;

/** The lines that the records of the log have in common, in their order (protocol §10). */
final class RecordText {
    private static final Pattern PERSONS =
            Pattern.compile("by (" + Field.NAME.regex() + ") (" + Field.NAME.regex() + ")");
    private static final Pattern SERIAL = Pattern.compile("serial ([1-9][0-9]{0,15})");

    private final TextLines lines;

    private RecordText(TextLines lines) {
        this.lines = lines;
    }

    /** Every refusal names the text, its line and the rule. */
    static <T> T read(String kind, String text, Function<RecordText, T> reading) {
        try {
            RecordText record = new RecordText(new TextLines(kind, text));
            record.lines.next("DRAW1 " + kind);
            T read = reading.apply(record);
            record.lines.end();
            return read;
        } catch (TextRefused refused) {
            throw refused;
        } catch (IllegalArgumentException e) {
            TextRefused refused = new TextRefused(kind, (int) text.lines().count(), String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }

    AuthorityCode authority() {
        return new AuthorityCode(name("authority"));
    }

    DrawNumber number(AuthorityCode authority) {
        PlanName plan = new PlanName(name("plan"));
        return new DrawNumber(authority, plan, Long.parseLong(lines.next(SERIAL).group(1)));
    }

    String name(String word) {
        return field(word, Field.NAME.regex());
    }

    Digest digest(String word) {
        return new Digest(field(word, Field.DIGEST.regex()));
    }

    String field(String word, String regex) {
        return lines.next(Pattern.compile(word + " (" + regex + ")")).group(1);
    }

    TwoPersons by() {
        MatchResult by = lines.next(PERSONS);
        return new TwoPersons(new PersonId(by.group(1)), new PersonId(by.group(2)));
    }

    TextLines lines() {
        return lines;
    }
}
