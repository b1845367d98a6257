package org.doublerandom.inspection.domain;

import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.person.PersonId;

/** This inspection is none of this person's business. */
public final class NotVisible extends RuntimeException {

    NotVisible(PersonId person, InspectionId inspection) {
        super("person: " + person + " (expected: of the team of inspection " + inspection
                + ", or a reviewer or auditor of its authority)");
    }
}
