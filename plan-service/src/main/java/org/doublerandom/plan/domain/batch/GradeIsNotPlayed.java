package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What no draw can be held by is not promised: grades with external beacons are not built yet (draw protocol §6). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/ceremony/grade")
public final class GradeIsNotPlayed extends Refused {
    GradeIsNotPlayed(String code) {
        super(code);
    }
}
