package org.doublerandom.draw.domain.batch;

import org.doublerandom.draw.domain.file.Disclosure;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** So far whole draws are played in mode OPEN: one that was to stay closed is not opened by mistake (protocol §11). */
@Refusal(Kind.CONFLICT)
public final class ModeIsNotPlayed extends Refused {
    ModeIsNotPlayed(Disclosure disclosure) {
        super(disclosure);
    }
}
