package org.doublerandom.draw.web;

import jakarta.validation.constraints.NotBlank;
import org.doublerandom.draw.domain.protocol.DrawId;

/** @param batch id of a released batch */
record OpenRequest(@NotBlank String batch) {
    DrawId toId() {
        return new DrawId(batch);
    }
}
