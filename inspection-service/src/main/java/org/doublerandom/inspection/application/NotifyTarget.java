package org.doublerandom.inspection.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.NoticeCodes;
import org.doublerandom.inspection.domain.guide.LegalBases;
import org.doublerandom.inspection.domain.sheet.NoticeText;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;

/** Gives the target its notice, with a code by which it can check that the notice is genuine. */
@UseCase
public class NotifyTarget {

    private final Inspections inspections;
    private final NoticeCodes codes;
    private final LegalBases bases;
    private final Clock clock;

    NotifyTarget(Inspections inspections, NoticeCodes codes, LegalBases bases, Clock clock) {
        this.inspections = inspections;
        this.codes = codes;
        this.bases = bases;
        this.clock = clock;
    }

    public Inspection notify(InspectionId id, Person person, @Nullable Wording lateReason) {
        Instant now = clock.instant();
        NoticeText text = NoticeText.of(inspections.get(id).assignment(), codes, bases);
        return inspections.change(
                id,
                inspection -> Changed.to(
                        inspection.seenBy(person).in(AssignedInspection.class).notify(person, text, lateReason, now)));
    }
}
