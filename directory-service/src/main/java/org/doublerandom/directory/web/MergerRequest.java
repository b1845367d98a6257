package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.starter.input.Text;

/**
 * @param into the entry that stands for both
 * @param reason why they are one
 */
record MergerRequest(
        @NotNull @Pattern(regexp = "([0-9A-Z]{18}|[0-9]{15}|T[A-Z2-7]{12})")
        String into,

        @NotNull @Text(max = 200) String reason) {
    TargetId toTarget() {
        return new TargetId(into);
    }
}
