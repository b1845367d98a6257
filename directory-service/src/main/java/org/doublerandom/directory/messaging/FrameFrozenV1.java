package org.doublerandom.directory.messaging;

import java.time.Instant;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.FrameFrozen;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.FrozenNames;
import org.doublerandom.directory.domain.frame.Relief;
import org.doublerandom.directory.domain.frame.RosterWidened;
import org.doublerandom.directory.domain.frame.WidenedFrame;
import org.doublerandom.values.Suite;
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
        @Nullable String confirmer,
        @Nullable Widened widened,
        Suite suite) {
    private static final int FIRST_ATTEMPT = 1;

    record File(String root, long lines, int pageSize) {
        static File of(FrozenFile file) {
            return new File(file.root().hex(), file.lines(), file.pageSize());
        }
    }

    private static @Nullable File namesOf(FrameFiles files) {
        FrozenNames names = files.names();
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
                namesOf(event.files()),
                event.confirmer() == null ? null : event.confirmer().value(),
                null,
                event.files().pool().suite());
    }

    /** In what the roster differs from that of the first attempt. */
    record Widened(int inspectorsAdded, int capsRaisedBy) {}

    static FrameFrozenV1 of(RosterWidened event) {
        WidenedFrame frame = event.frame();
        Relief relief = frame.relief();
        return new FrameFrozenV1(
                frame.id().value(),
                relief.batch().value(),
                relief.attempt(),
                frame.authority().value(),
                frame.frozenAt(),
                File.of(frame.files().pool()),
                File.of(frame.files().roster()),
                File.of(frame.files().conflicts()),
                namesOf(frame.files()),
                null,
                new Widened(frame.added(), relief.capsRaisedBy()),
                frame.files().pool().suite());
    }
}
