package org.doublerandom.draw.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.draw.domain.protocol.DrawId;

/** @param batch id of a released batch */
record OpenRequest(
        @NotNull @Pattern(regexp = "[0-9A-Z-]{1,32}[.][0-9A-Za-z._-]{1,64}")
        String batch) {
    DrawId toId() {
        return new DrawId(batch);
    }
}
