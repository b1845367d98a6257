package org.doublerandom.publication.application.facts;

import java.time.Instant;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/** Nobody visits this target any more: its file awaits nothing, and stays. */
@UseCase
public class CancelPublication {
    private final Publications publications;

    public CancelPublication(Publications publications) {
        this.publications = publications;
    }

    /** @param byLaw whether the whole draw is void by law */
    public void cancel(InspectionId inspection, Instant at, boolean byLaw) {
        publications.change(inspection, file -> Changed.to(file.cancel(at, byLaw)));
    }
}
