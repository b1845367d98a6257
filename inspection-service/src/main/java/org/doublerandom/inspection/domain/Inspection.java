package org.doublerandom.inspection.domain;

import java.util.Optional;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.doublerandom.inspection.domain.sheet.SignedVisit;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/**
 * One target of one draw, inspected by one department. Its life: assigned → notified → checked in → ended → recorded →
 * accepted → published; a reviewer may send a record back, nothing else ever goes back.
 */
public sealed interface Inspection
        permits AssignedInspection,
                NotifiedInspection,
                CheckedInInspection,
                EndedInspection,
                RecordedInspection,
                AcceptedInspection,
                PublishedInspection {

    Assignment assignment();

    State state();

    /** What happened on site, once it is over. */
    default Optional<SignedVisit> endedVisit() {
        return Optional.empty();
    }

    default InspectionId id() {
        return assignment().id();
    }

    /** The inspection in the state that a step starts from, or a refusal of the step. */
    default <I extends Inspection> I in(Class<I> step) {
        if (!step.isInstance(this)) {
            throw new StepOutOfOrder(id(), state());
        }
        return step.cast(this);
    }

    /** Only those concerned learn anything about an inspection; to everybody else there is no such. */
    default Inspection seenBy(Person person) {
        if (!isVisibleTo(person)) {
            throw new NoSuchInspection(id());
        }
        return this;
    }

    /** Only an accepted inspection can have been published. */
    default Inspection publishedAs(PublishedAs publication) {
        return in(AcceptedInspection.class).publishedAs(publication);
    }

    private boolean isVisibleTo(Person person) {
        boolean oversees = person.has(Role.REVIEWER) || person.has(Role.AUDITOR);
        return person.belongsTo(assignment().authority().code())
                && (oversees
                        || assignment().team().includes(person.id())
                        || (state().compareTo(State.ENDED) >= 0 && assignment().mayStandIn(person)));
    }
}
