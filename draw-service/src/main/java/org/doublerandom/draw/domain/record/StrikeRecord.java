package org.doublerandom.draw.domain.record;

import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;

/** The public record that takes a place from a target; without lines of its own in mode PSEUDONYMOUS (protocol §10). */
public record StrikeRecord(
        DrawNumber number, Digest prev, String reason, List<Replacement> replacements, Digest detail, TwoPersons by)
        implements LogRecord.Altering {

    public StrikeRecord {
        Field.REASON.require(reason);
        replacements = List.copyOf(replacements);
    }

    @Override
    public String text() {
        return "DRAW1 strike\nauthority " + number.authority() + "\nprev " + prev + "\nplan " + number.plan()
                + "\nserial " + number.serial() + "\nreason " + reason + "\n"
                + replacements.stream().map(Replacement::lines).collect(Collectors.joining())
                + "detail " + detail + "\nby " + by + "\nEND\n";
    }

    public static StrikeRecord parse(String text) {
        return RecordText.read("strike", text, record -> {
            AuthorityCode authority = record.authority();
            Digest prev = record.digest("prev");
            return new StrikeRecord(
                    record.number(authority),
                    prev,
                    record.field("reason", Field.REASON.regex()),
                    Replacement.read(record.lines()),
                    record.digest("detail"),
                    record.by());
        });
    }
}
