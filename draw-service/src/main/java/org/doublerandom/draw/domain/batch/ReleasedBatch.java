package org.doublerandom.draw.domain.batch;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.duties.Duties;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A batch as its release fixed it: the scheme of its draw, and who drafted, approved, released and confirmed.
 *
 * @param confirmer counts as approver; absent of batches that nobody had to confirm
 * @param frameConfirmer who confirmed that its frame holds other numbers, counts as approver; absent where nobody had to
 * @param released when; absent of batches that were heard of when it was not kept
 */
public record ReleasedBatch(
        AuthorityCode authority,
        PlanName plan,
        Scheme scheme,
        PersonId drafter,
        PersonId approver,
        PersonId releaser,
        @Nullable PersonId confirmer,
        @Nullable PersonId frameConfirmer,
        @Nullable Instant released) {

    public DrawId id() {
        return DrawId.of(authority, plan);
    }

    /** To persons of other authorities there is no such batch. */
    public ReleasedBatch seenBy(Person person) {
        if (!person.belongsTo(authority)) {
            throw new UnknownBatch(id());
        }
        return this;
    }

    /** The same, its frame confirmed. */
    public ReleasedBatch frameConfirmedBy(PersonId person) {
        return new ReleasedBatch(authority, plan, scheme, drafter, approver, releaser, confirmer, person, released);
    }

    /** The duties with these officers. */
    public Duties duties(List<PersonId> officers) {
        return new Duties(drafter, approver, releaser, confirmer, frameConfirmer, officers, released, List.of());
    }
}
