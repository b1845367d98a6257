package org.doublerandom.draw.domain.selection;

import java.util.Collection;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.AuthorityCode;

/** The directory of targets and inspectors, asked about the drawn only. */
public interface Directory {

    /** @param authority whose directory it is */
    DirectoryFacts lookUp(AuthorityCode authority, Collection<TargetId> targets, Collection<InspectorId> inspectors);
}
