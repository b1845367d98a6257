package org.doublerandom.inspection.application;

import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** Shows an inspection to those concerned. */
@UseCase
public class ShowInspection {

    private final Inspections inspections;

    ShowInspection(Inspections inspections) {
        this.inspections = inspections;
    }

    public Inspection show(InspectionId id, Person person) {
        return inspections.get(id).seenBy(person);
    }
}
