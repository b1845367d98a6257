package org.doublerandom.draw.domain.protocol;

/** A record of the log is of a kind that this version cannot read: a strike or a change (protocol §10). */
public final class RecordNotSupported extends IllegalArgumentException {
    RecordNotSupported(String kind) {
        super("record: " + kind + " is not supported yet (expected: an announcement or a void record)");
    }
}
