package org.doublerandom.draw.domain.record;

import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** The part of a void record that is for auditors: salt and the digest of the evidence (protocol §10). */
public record VoidDetail(Salt salt, Digest evidence) {
    public String text() {
        return lines() + "END\n";
    }

    /** How every detail begins. */
    String lines() {
        return "DRAW1 detail\nsalt " + salt.hex() + "\nevidence " + evidence + "\n";
    }

    public Digest digest(Suite suite) {
        return suite.of(text());
    }

    public static VoidDetail parse(String text) {
        return RecordText.read("detail", text, VoidDetail::read);
    }

    static VoidDetail read(RecordText record) {
        Salt salt = new Salt(record.digest("salt").hex());
        return new VoidDetail(salt, record.digest("evidence"));
    }
}
