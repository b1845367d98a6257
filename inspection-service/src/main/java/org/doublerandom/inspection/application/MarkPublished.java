package org.doublerandom.inspection.application;

import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/** Notes that the public can read the result. */
@UseCase
public class MarkPublished {

    private final Inspections inspections;

    MarkPublished(Inspections inspections) {
        this.inspections = inspections;
    }

    public void mark(InspectionId id, PublishedAs publication) {
        inspections.change(id, inspection -> Changed.to(inspection.publishedAs(publication)));
    }
}
