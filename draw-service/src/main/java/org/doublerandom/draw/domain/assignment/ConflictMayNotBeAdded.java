package org.doublerandom.draw.domain.assignment;

import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A change adds only conflicts of pairs in a team now, or all of one who falls ill (protocol §8). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/recused")
public final class ConflictMayNotBeAdded extends Refused {
    public ConflictMayNotBeAdded(Recusal recusal) {
        super(recusal.inspector(), recusal.target());
    }
}
