package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Proposed before witnesses were named, a batch is refused or withdrawn, and proposed again. */
@Refusal(Kind.CONFLICT)
public final class ProposedWithoutCeremony extends Refused {
    ProposedWithoutCeremony(BatchId id) {
        super(id.value());
    }
}
