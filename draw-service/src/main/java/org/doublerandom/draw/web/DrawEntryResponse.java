package org.doublerandom.draw.web;

import org.doublerandom.draw.domain.DrawEntry;

record DrawEntryResponse(String id, long serial, String plan, String state) {
    static DrawEntryResponse of(DrawEntry entry) {
        return new DrawEntryResponse(
                entry.id().value(),
                entry.number().serial(),
                entry.number().plan().value(),
                entry.state().name());
    }
}
