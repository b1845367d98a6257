package org.doublerandom.draw.messaging;

import java.util.List;
import java.util.Locale;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.voiding.Refreezing;
import org.jspecify.annotations.Nullable;

/** Which files are lost, and for what the directory freezes roster and conflicts anew. */
record RefreezingV1(int attempt, List<String> files, List<String> slots) {
    static @Nullable RefreezingV1 of(@Nullable Refreezing refreezing) {
        return refreezing == null
                ? null
                : new RefreezingV1(
                        refreezing.attempt(),
                        refreezing.files().stream().map(FileName::wireName).toList(),
                        refreezing.slots().stream().map(Slot::tag).toList());
    }

    Refreezing toRefreezing() {
        return new Refreezing(
                attempt,
                files.stream()
                        .map(file -> FileName.valueOf(file.toUpperCase(Locale.ROOT)))
                        .toList(),
                slots.stream().map(Slot::new).toList());
    }
}
