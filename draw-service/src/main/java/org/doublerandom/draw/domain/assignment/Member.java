package org.doublerandom.draw.domain.assignment;

import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;

/** An accepted pair: an inspector in the team of a target, at no slot in particular (protocol §8). */
public record Member(TargetId target, InspectorId inspector) {

    boolean isRecusedBy(Recusal recusal) {
        return recusal.equals(new Recusal(inspector, target));
    }
}
