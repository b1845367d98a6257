package org.doublerandom.draw.domain.batch;

import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A draw of a grade that this version does not know is not opened by mistake as one of another (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class GradeIsNotPlayed extends Refused {
    GradeIsNotPlayed(Grade grade) {
        super(grade);
    }
}
