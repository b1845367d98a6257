package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;

record LookupRequest(
        @NotNull @Pattern(regexp = "[0-9A-Z-]{1,32}") String authority,

        @NotNull @Size(max = 1000)
        List<@NotNull @Pattern(regexp = "[0-9A-Z]{18}|[0-9]{15}|T[A-Z2-7]{12}") String> targets,

        @NotNull @Size(max = 1000) List<@NotNull @Pattern(regexp = "[0-9A-Z][0-9A-Z._-]{0,22}") String> inspectors) {
    List<TargetId> targetIds() {
        return targets.stream().map(TargetId::new).toList();
    }

    List<InspectorId> inspectorIds() {
        return inspectors.stream().map(InspectorId::new).toList();
    }
}
