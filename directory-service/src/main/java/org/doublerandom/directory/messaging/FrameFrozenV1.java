package org.doublerandom.directory.messaging;

import java.time.Instant;
import org.doublerandom.directory.domain.frame.FrameFrozen;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.FrozenNames;
import org.jspecify.annotations.Nullable;

record FrameFrozenV1(
        String frame,
        String batch,
        int attempt,
        String authority,
        Instant frozenAt,
        File pool,
        File roster,
        File conflicts,
        @Nullable File names,
        @Nullable String confirmer) {
    private static final int FIRST_ATTEMPT = 1;

    record File(String root, long lines, int pageSize) {
        static File of(FrozenFile file) {
            return new File(file.root().hex(), file.lines(), file.pageSize());
        }
    }

    private static @Nullable File namesOf(FrameFrozen event) {
        FrozenNames names = event.files().names();
        return names == null ? null : File.of(names.file());
    }

    static FrameFrozenV1 of(FrameFrozen event) {
        String id = event.request().id().value();
        return new FrameFrozenV1(
                id,
                id,
                FIRST_ATTEMPT,
                event.request().authority().value(),
                event.frozenAt(),
                File.of(event.files().pool()),
                File.of(event.files().roster()),
                File.of(event.files().conflicts()),
                namesOf(event),
                event.confirmer() == null ? null : event.confirmer().value());
    }
}
