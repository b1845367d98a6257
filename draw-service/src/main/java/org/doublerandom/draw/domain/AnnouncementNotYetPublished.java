package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Published means acknowledged by the broker; before that no reading is accepted (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class AnnouncementNotYetPublished extends RuntimeException {
    AnnouncementNotYetPublished(DrawId id) {
        super("announcement of " + id + " (expected: acknowledged by the broker before a reading)");
    }
}
