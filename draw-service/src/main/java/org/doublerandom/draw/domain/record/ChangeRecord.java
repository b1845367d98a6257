package org.doublerandom.draw.domain.record;

import java.util.List;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;

/** The public record of late recusals or an illness; who it is about stands in the detail alone (protocol §10). */
public record ChangeRecord(DrawNumber number, Digest prev, String reason, Digest detail, TwoPersons by)
        implements LogRecord.Altering {

    public ChangeRecord {
        Field.REASON.require(reason);
    }

    @Override
    public List<Replacement> replacements() {
        return List.of();
    }

    @Override
    public String text() {
        return "DRAW1 change\nauthority " + number.authority() + "\nprev " + prev + "\nplan " + number.plan()
                + "\nserial " + number.serial() + "\nreason " + reason + "\ndetail " + detail + "\nby " + by
                + "\nEND\n";
    }

    public static ChangeRecord parse(String text) {
        return RecordText.read("change", text, record -> {
            AuthorityCode authority = record.authority();
            Digest prev = record.digest("prev");
            return new ChangeRecord(
                    record.number(authority),
                    prev,
                    record.field("reason", Field.REASON.regex()),
                    record.digest("detail"),
                    record.by());
        });
    }
}
