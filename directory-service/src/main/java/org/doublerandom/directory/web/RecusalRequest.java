package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.starter.input.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param from the first day on which it holds; absent: it has always held
 * @param to the last one; absent: until further notice
 */
record RecusalRequest(
        @NotNull @Pattern(regexp = "[0-9A-Z]{18}|[0-9]{15}|T[A-Z2-7]{12}")
        String target,

        @NotNull @Text(max = 200) String reason,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    TargetId toTarget() {
        return new TargetId(target);
    }

    Span period() {
        return new Span(from, to);
    }
}
