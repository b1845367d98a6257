package org.doublerandom.inspection.web;

import jakarta.validation.constraints.NotNull;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

record ReviewRequest(
        @NotNull Decision decision,
        @Nullable @Text(max = Wording.LONG) String reason) {

    enum Decision {
        ACCEPT,
        RETURN
    }

    /** Who returns a record says why; who accepts it has nothing to add. */
    @Nullable
    Wording toReason() {
        if (decision == Decision.ACCEPT && reason != null) {
            throw new MalformedValue("reason", reason, "none, because the decision is ACCEPT");
        }
        return decision == Decision.ACCEPT ? null : Wording.of("reason", reason == null ? "" : reason, Wording.LONG);
    }
}
