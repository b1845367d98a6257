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

    public void cancel(InspectionId inspection, Instant at) {
        publications.change(inspection, file -> Changed.to(file.cancel(at)));
    }
}
