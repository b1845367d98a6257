package org.doublerandom.publication.web.portal;

import org.doublerandom.publication.domain.file.Cancelled;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.target.InspectedTarget;

/**
 * A drawn target on the page.
 *
 * @param struck whether it has lost its place since
 */
record DrawnView(String name, String number, String kind, boolean struck) {
    static DrawnView of(Publication file) {
        InspectedTarget target = file.assignment().target();
        return new DrawnView(target.name(), target.number(), target.kind().chinese(), file instanceof Cancelled);
    }
}
