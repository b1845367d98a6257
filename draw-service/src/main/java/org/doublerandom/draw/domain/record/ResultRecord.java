package org.doublerandom.draw.domain.record;

import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;

/** The public record that binds what a draw was computed from and what it came to (protocol §10). */
public record ResultRecord(DrawNumber number, Digest prev, Bound bound) implements LogRecord.OfDraw {

    /** Zeros stand for a seed and an outcome still sealed, and for readings where there are no dice. */
    public record Bound(Digest seed, Digest readings, Digest outcome, Digest publicOutcome) {}

    @Override
    public String text() {
        return "DRAW1 result\nauthority " + number.authority() + "\nprev " + prev + "\nplan " + number.plan()
                + "\nserial " + number.serial() + "\nseed " + bound.seed() + "\nreadings " + bound.readings()
                + "\noutcome " + bound.outcome() + "\npublic " + bound.publicOutcome() + "\nEND\n";
    }

    public static ResultRecord parse(String text) {
        return RecordText.read("result", text, record -> {
            AuthorityCode authority = record.authority();
            Digest prev = record.digest("prev");
            DrawNumber number = record.number(authority);
            return new ResultRecord(
                    number,
                    prev,
                    new Bound(
                            record.digest("seed"),
                            record.digest("readings"),
                            record.digest("outcome"),
                            record.digest("public")));
        });
    }
}
