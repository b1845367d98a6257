package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.imports.Confirmation;
import org.doublerandom.starter.input.Text;

record ConfirmationRequest(
        @NotNull @Size(min = 1, max = Confirmation.MOST) List<@NotNull @Pattern(regexp = "[0-9A-Z]{18}") String> codes,

        @NotNull @Text(max = Confirmation.LONGEST) String reason) {
    List<TargetId> toCodes() {
        return codes.stream().map(TargetId::new).toList();
    }
}
