package org.doublerandom.draw.domain.copy;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A place where a lost file may be says neither that it has it nor that it has none: it is asked again (protocol §6). */
@Refusal(Kind.AWAY)
public final class PlaceDidNotAnswer extends Refused {
    public PlaceDidNotAnswer(FileName file, String answer) {
        super(file.wireName(), answer);
    }
}
