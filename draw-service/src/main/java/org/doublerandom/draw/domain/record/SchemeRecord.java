package org.doublerandom.draw.domain.record;

import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;

/** The public record that binds what a batch is drawn from, before its files are frozen (protocol §10). */
public record SchemeRecord(AuthorityCode authority, Digest prev, PlanName plan, Digest scheme) implements LogRecord {

    public SchemeRecord {
        if (plan.attempt() != 1) {
            throw new IllegalArgumentException("plan: " + plan + " (expected: the batch, never an attempt)");
        }
    }

    @Override
    public String text() {
        return "DRAW1 scheme\nauthority " + authority + "\nprev " + prev + "\nplan " + plan + "\ntext " + scheme
                + "\nEND\n";
    }

    public static SchemeRecord parse(String text) {
        return RecordText.read(
                "scheme",
                text,
                record -> new SchemeRecord(
                        record.authority(),
                        record.digest("prev"),
                        new PlanName(record.name("plan")),
                        record.digest("text")));
    }
}
