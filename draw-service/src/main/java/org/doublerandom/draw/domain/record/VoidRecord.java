package org.doublerandom.draw.domain.record;

import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;

/** The public record that gives a serial up, before or after its announcement (protocol §10). */
public record VoidRecord(DrawNumber number, Digest prev, String reason, Digest detail, TwoPersons by)
        implements LogRecord.OfDraw {

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
        return RecordText.read("void", text, record -> {
            AuthorityCode authority = record.authority();
            Digest prev = record.digest("prev");
            return new VoidRecord(
                    record.number(authority),
                    prev,
                    record.field("reason", Field.REASON.regex()),
                    record.digest("detail"),
                    record.by());
        });
    }
}
