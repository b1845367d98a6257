package org.doublerandom.publication.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.plan.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * A draw with the scheme it carries out and the inspections that came of it, by the number of their target.
 *
 * @param frame how its frame differs from what was before; absent of frames that were frozen before that was told
 */
public record DrawStory(
        PublicDraw draw,
        @Nullable Scheme scheme,
        List<Publication> drawn,
        @Nullable FrameStory frame) {
    public DrawStory {
        drawn = List.copyOf(drawn);
    }

    /** The last of the days planned for the visits. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(scheme).map(known -> known.window().to());
    }
}
