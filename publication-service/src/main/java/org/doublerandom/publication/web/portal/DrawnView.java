package org.doublerandom.publication.web.portal;

import org.doublerandom.publication.domain.file.Cancelled;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.target.InspectedTarget;

/**
 * A drawn target on the page.
 *
 * @param lost how it has lost its place since; empty if it has not
 */
record DrawnView(String name, String number, String kind, String lost) {
    static DrawnView of(Publication file) {
        InspectedTarget target = file.assignment().target();
        return new DrawnView(target.name(), target.number(), target.kind().chinese(), lost(file));
    }

    private static String lost(Publication file) {
        return file instanceof Cancelled cancelled ? cancelled.byLaw() ? "依法撤销" : "已更换" : "";
    }
}
