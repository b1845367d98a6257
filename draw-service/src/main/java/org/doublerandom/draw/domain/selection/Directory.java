package org.doublerandom.draw.domain.selection;

import java.util.Collection;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;

/** The directory of targets and inspectors, asked about the drawn only. */
public interface Directory {

    /**
     * Targets as of the freeze of the draw's frame, so that a rename afterwards names nobody else; inspectors as they are now.
     *
     * @param draw of whose authority and batch they are
     */
    DirectoryFacts lookUp(DrawId draw, Collection<TargetId> targets, Collection<InspectorId> inspectors);
}
