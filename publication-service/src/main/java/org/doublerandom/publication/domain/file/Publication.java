package org.doublerandom.publication.domain.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.workingdays.WorkingDays;

/**
 * The publication file of one inspection.
 *
 * <p>Awaiting the end of the inspection, then its accepted result, then publishable, at last published; or cancelled before
 * the end. It only goes forward; a fact that is known already changes nothing.
 */
public sealed interface Publication permits AwaitingEnd, AwaitingResult, Publishable, Published, Cancelled {
    Assignment assignment();

    default InspectionId id() {
        return assignment().inspection();
    }

    /** The clock, as soon as it runs. */
    Optional<RunningClock> clock();

    /** The accepted result, published or not. */
    Optional<AcceptedResult> result();

    /** To persons of other authorities there is no such file. */
    default Publication seenBy(Person person) {
        if (!person.belongsTo(assignment().authority().toCode())) {
            throw new InspectionUnknown(id());
        }
        return this;
    }

    /** The inspection has ended: the clock runs. */
    Publication end(RunningClock clock);

    /**
     * The target has lost its place in the draw; a visit that is over stays.
     *
     * @param byLaw whether the whole draw is void by law
     */
    default Publication cancel(Instant at, boolean byLaw) {
        return this;
    }

    /** The reviewer has accepted a result: it may be published from now on. */
    Publication accept(AcceptedResult result);

    /** A person publishes the accepted result; a repeat answers the same and causes nothing. */
    Changed<Publication> publish(Person publisher, Revision revision, Instant at);

    /** How the file stands with its deadline on a day. */
    default Punctuality punctuality(LocalDate today) {
        if (clock().filter(clock -> clock.isMissedOn(today)).isPresent()) {
            return Punctuality.OVERDUE;
        }
        return clock().filter(clock -> clock.isUndecidedOn(today)).isPresent()
                ? Punctuality.UNDECIDED
                : Punctuality.NOT_DUE;
    }

    /** The same file with its deadline by the calendars that are known now. */
    Publication recounted(WorkingDays days);
}
