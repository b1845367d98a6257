package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Without dice the authority alone would choose the seed: at least one other organisation deposits, too (draw protocol §6, L1). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/ceremony/parties")
public final class NoOtherParty extends Refused {
    NoOtherParty(Grade grade) {
        super(grade);
    }
}
