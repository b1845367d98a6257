package org.doublerandom.publication.application;

import java.util.List;
import org.doublerandom.publication.domain.frame.ComparedFrame;
import org.doublerandom.publication.domain.register.ToldRoot;

/**
 * A frame, and the roots that were told of the night before it when that night was.
 *
 * @param told none as long as nothing was told of that night
 */
public record FrameStory(ComparedFrame frame, List<ToldRoot> told) {
    public FrameStory {
        told = List.copyOf(told);
    }

    /** Whether nothing was told, in its night, of the register that the frame was compared with: nobody can hold it against anything. */
    public boolean isUntold() {
        return frame.register() != null && told.isEmpty();
    }

    /** Whether the register that the frame was compared with is another than was told in its night. */
    public boolean isContradicted() {
        ComparedFrame.Night register = frame.register();
        return register != null && told.stream().anyMatch(root -> !root.root().equals(register.root()));
    }
}
