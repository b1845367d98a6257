package org.doublerandom.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.application.FrameStory;
import org.doublerandom.publication.domain.frame.ComparedFrame;
import org.jspecify.annotations.Nullable;

/**
 * @param night of the register of the night before the freeze
 * @param differences where the list of whom it is about lies
 * @param shortcomings how many in it have each; none if nothing was told of that
 */
record ComparedResponse(
        Instant frozenAt,
        @Nullable String frameBefore,
        @Nullable LocalDate night,
        @Nullable String registerRoot,
        boolean contradicted,
        boolean untold,
        long added,
        long left,
        long changed,
        String differences,
        String differencesRoot,
        List<Shortcoming> shortcomings) {
    record Shortcoming(String shortcoming, long targets) {}

    static ComparedResponse of(FrameStory story) {
        ComparedFrame frame = story.frame();
        ComparedFrame.Night register = frame.register();
        return new ComparedResponse(
                frame.frozenAt(),
                frame.frameBefore(),
                register == null ? null : register.night(),
                register == null ? null : register.root(),
                story.isContradicted(),
                story.isUntold(),
                frame.added(),
                frame.left(),
                frame.changed(),
                "/api/directory/v1/frames/" + frame.batch().value() + "/differences",
                frame.listRoot(),
                frame.shortcomings().stream()
                        .map(each -> new Shortcoming(each.code(), each.targets()))
                        .toList());
    }
}
