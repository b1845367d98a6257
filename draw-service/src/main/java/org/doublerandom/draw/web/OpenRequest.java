package org.doublerandom.draw.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.jspecify.annotations.Nullable;

/**
 * @param batch id of a released batch
 * @param withoutFiles whether it is opened even where its files do not come, so that it can be withdrawn
 */
record OpenRequest(
        @NotNull @Pattern(regexp = "[0-9A-Z-]{1,32}[.][0-9A-Za-z._-]{1,64}")
        String batch,

        @Nullable Boolean withoutFiles) {
    boolean isWithoutFiles() {
        return Boolean.TRUE.equals(withoutFiles);
    }

    DrawId toId() {
        return new DrawId(batch);
    }
}
