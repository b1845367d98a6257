package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
import org.jspecify.annotations.Nullable;

/** @param frame whose targets they are: they are named as of its freeze; without one, as they are now */
record LookupRequest(
        @NotNull @Pattern(regexp = "[0-9A-Z-]{1,32}") String authority,

        @Nullable @Pattern(regexp = "[0-9A-Za-z._-]{1,128}") String frame,

        @NotNull @Size(max = 1000)
        List<@NotNull @Pattern(regexp = "[0-9A-Z]{18}|[0-9]{15}|T[A-Z2-7]{12}") String> targets,

        @NotNull @Size(max = 1000) List<@NotNull @Pattern(regexp = "[0-9A-Z][0-9A-Z._-]{0,22}") String> inspectors) {
    Optional<FrameId> frameId() {
        return Optional.ofNullable(frame).map(FrameId::new);
    }

    List<TargetId> targetIds() {
        return targets.stream().map(TargetId::new).toList();
    }

    List<InspectorId> inspectorIds() {
        return inspectors.stream().map(InspectorId::new).toList();
    }
}
