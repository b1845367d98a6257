package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import org.doublerandom.directory.domain.upper.Claim;
import org.doublerandom.starter.input.Text;
import org.jspecify.annotations.Nullable;

/** @param department to whom it belongs */
record NonClaimRequest(
        @NotNull @Text(max = 500) String reason,
        @Nullable @Text(max = 100) String department) {
    Claim.NotOurs toReason() {
        return new Claim.NotOurs(reason, department);
    }
}
