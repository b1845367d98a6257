package org.doublerandom.draw.domain.voiding;

import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The public reason of a void must say what is the case. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/reason")
public final class VoidReasonDoesNotFit extends Refused {
    /** @param facts what is the case; nothing, as long as a draw can go on */
    VoidReasonDoesNotFit(VoidReason reason, Set<VoidReason> facts) {
        super(
                reason,
                facts.isEmpty() ? "-" : facts.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
    }
}
