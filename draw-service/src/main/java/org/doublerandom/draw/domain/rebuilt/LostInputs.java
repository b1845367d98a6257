package org.doublerandom.draw.domain.rebuilt;

import java.util.Optional;
import org.doublerandom.draw.domain.Attempt;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;

/** What a draw is made from and its facts do not carry; either may be lost, too, until it comes again. */
public interface LostInputs {
    Attempt attempt(DrawId draw);

    Frame frame(DrawId draw);

    /** No roots, in the suite in which the files were to be frozen. */
    FrameRoots neverFrozen(DrawId draw);

    /** The roots of files that are frozen and not here, or not what was frozen. */
    Optional<FrameRoots> missingFiles(DrawId draw);
}
