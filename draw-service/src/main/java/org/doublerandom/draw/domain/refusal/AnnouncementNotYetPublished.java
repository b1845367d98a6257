package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Published means acknowledged by the broker; before that no reading is accepted (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class AnnouncementNotYetPublished extends Refused {
    public AnnouncementNotYetPublished(DrawId id) {
        super(id);
    }
}
