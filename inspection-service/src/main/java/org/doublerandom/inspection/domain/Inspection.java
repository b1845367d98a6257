package org.doublerandom.inspection.domain;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.Team;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.doublerandom.inspection.domain.sheet.SignedVisit;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/**
 * One target of one draw, inspected by one department. Its life: assigned → notified → checked in → ended → recorded →
 * accepted → published; a reviewer may send a record back, and a notified one whose team changes needs another notice. Before
 * its visit is over it is cancelled if its target loses the place in the draw, before it has begun also if the draw is void by law.
 */
public sealed interface Inspection
        permits AssignedInspection,
                NotifiedInspection,
                CheckedInInspection,
                EndedInspection,
                RecordedInspection,
                AcceptedInspection,
                PublishedInspection,
                CancelledInspection {

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

    /** The target has lost its place in the draw: a visit that is over stays, any other does not take place. */
    default Changed<Inspection> cancel(Instant now) {
        return Changed.to(this);
    }

    /** The draw is void by law: a visit that has begun stands, any other does not take place. */
    default Changed<Inspection> cancelByLaw(Instant now) {
        return Changed.to(this);
    }

    /** Another team, as the draw was altered; whose visit is over has had its team. */
    default Inspection withTeam(Team team) {
        return this;
    }

    private boolean isVisibleTo(Person person) {
        boolean oversees = person.has(Role.REVIEWER) || person.has(Role.AUDITOR);
        return person.belongsTo(assignment().authority().code())
                && (oversees
                        || assignment().team().includes(person.id())
                        || (endedVisit().isPresent() && assignment().mayStandIn(person)));
    }
}
