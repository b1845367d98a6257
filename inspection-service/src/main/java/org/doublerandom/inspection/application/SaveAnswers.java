package org.doublerandom.inspection.application;

import org.doublerandom.inspection.domain.CheckedInInspection;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;

/** Keeps the answers as they now stand; a part of them will do until somebody signs. */
@UseCase
public class SaveAnswers {

    private final Inspections inspections;

    SaveAnswers(Inspections inspections) {
        this.inspections = inspections;
    }

    public Inspection save(InspectionId id, Person person, Digest seen, Answers answers) {
        return inspections.change(
                id,
                inspection -> Changed.to(
                        inspection.seenBy(person).in(CheckedInInspection.class).answer(person, seen, answers)));
    }
}
