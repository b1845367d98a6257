package org.doublerandom.directory.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.frame.FrameCompared;
import org.doublerandom.directory.domain.frame.FrameDifference;
import org.jspecify.annotations.Nullable;

record FrameComparedV1(
        String frame,
        String batch,
        String authority,
        Instant frozenAt,
        @Nullable String frameBefore,
        @Nullable Night register,
        long added,
        long left,
        long changed,
        FrameFrozenV1.File list,
        @Nullable List<Shortcoming> shortcomings) {
    record Shortcoming(String shortcoming, long targets) {}

    record Night(LocalDate night, String root) {
        static @Nullable Night of(FrameDifference.@Nullable NightRoot register) {
            return register == null
                    ? null
                    : new Night(register.night(), register.root().hex());
        }
    }

    static FrameComparedV1 of(FrameCompared event) {
        String id = event.request().id().value();
        FrameDifference difference = event.difference();
        return new FrameComparedV1(
                id,
                id,
                event.request().authority().value(),
                event.frozenAt(),
                difference.basis().frame() == null
                        ? null
                        : difference.basis().frame().value(),
                Night.of(difference.basis().register()),
                difference.added(),
                difference.left(),
                difference.changed(),
                FrameFrozenV1.File.of(difference.list()),
                event.quality() == null
                        ? null
                        : event.quality().rows().stream()
                                .map(each -> new Shortcoming(each.shortcoming().name(), each.targets()))
                                .toList());
    }
}
