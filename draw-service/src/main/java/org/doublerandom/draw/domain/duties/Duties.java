package org.doublerandom.draw.domain.duties;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;

/**
 * Who drafted, approved and released the batch, and everybody who acted as draw officer, the one who opened the draw first.
 * The person is checked before the role: a role can be granted, a duty that was done cannot be undone.
 */
public record Duties(PersonId drafter, PersonId approver, PersonId releaser, List<PersonId> officers) {
    public Duties {
        officers = List.copyOf(officers);
    }

    /** The duties of the person who now acts as draw officer noted. */
    public Duties actedBy(Person officer, Set<PersonId> witnesses) {
        requireOfficer(officer, witnesses);
        Set<PersonId> all = new LinkedHashSet<>(officers);
        all.add(officer.id());
        return new Duties(drafter, approver, releaser, List.copyOf(all));
    }

    public void requireWitness(Person person) {
        dutyOf(person.id()).ifPresent(duty -> {
            throw new WitnessHasAnotherDuty(person.id(), duty);
        });
        if (officers.contains(person.id())) {
            throw new WitnessHasAnotherDuty(person.id(), "draw officer");
        }
        person.require(Role.WITNESS);
    }

    /** The second person behind a void: neither the one who asked for it nor a witness of the draw. */
    public static void requireSecondPerson(Person approver, PersonId requester, Set<PersonId> witnesses) {
        if (approver.id().equals(requester)) {
            throw new RequesterMayNotApprove(requester);
        }
        if (witnesses.contains(approver.id())) {
            throw new WitnessMayNotApprove(approver.id());
        }
        approver.require(Role.APPROVER);
    }

    private void requireOfficer(Person person, Set<PersonId> witnesses) {
        dutyOf(person.id()).ifPresent(duty -> {
            throw new DrawOfficerHasAnotherDuty(person.id(), duty);
        });
        if (witnesses.contains(person.id())) {
            throw new DrawOfficerHasAnotherDuty(person.id(), "witness");
        }
        person.require(Role.DRAW_OFFICER);
    }

    private Optional<String> dutyOf(PersonId person) {
        if (person.equals(drafter)) {
            return Optional.of("drafter");
        }
        if (person.equals(approver)) {
            return Optional.of("approver");
        }
        return person.equals(releaser) ? Optional.of("releaser") : Optional.empty();
    }
}
