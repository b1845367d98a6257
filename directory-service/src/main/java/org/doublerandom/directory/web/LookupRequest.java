package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;

record LookupRequest(
        @NotNull String authority,
        @NotNull @Size(max = 1000) List<@NotNull String> targets,
        @NotNull @Size(max = 1000) List<@NotNull String> inspectors) {
    List<TargetId> targetIds() {
        return targets.stream().map(TargetId::new).toList();
    }

    List<InspectorId> inspectorIds() {
        return inspectors.stream().map(InspectorId::new).toList();
    }
}
