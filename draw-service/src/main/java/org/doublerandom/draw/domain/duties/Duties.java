package org.doublerandom.draw.domain.duties;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who drafted, approved, released and confirmed the batch, everybody who acted as draw officer, the one who opened the draw first, and
 * who left secrets for parties.
 * The person is checked before the role: a role can be granted, a duty that was done cannot be undone.
 *
 * @param confirmer counts as approver; absent of batches that nobody had to confirm
 * @param frameConfirmer who confirmed that the frame holds other numbers, counts as approver; absent where nobody had to
 * @param released when; absent of batches that were heard of when it was not kept
 */
public record Duties(
        PersonId drafter,
        PersonId approver,
        PersonId releaser,
        @Nullable PersonId confirmer,
        @Nullable PersonId frameConfirmer,
        List<PersonId> officers,
        @Nullable Instant released,
        List<PersonId> depositors) {
    private static final List<Role> NO_WITNESSES = List.of(Role.PARTY, Role.SYSTEM_ADMIN, Role.OPERATOR);

    public Duties {
        officers = List.copyOf(officers);
        // Of draws that were opened before other parties left secrets.
        depositors = depositors == null ? List.of() : List.copyOf(depositors);
    }

    /** The duties of the person who now acts as draw officer noted. */
    public Duties actedBy(Person officer, Set<PersonId> witnesses) {
        requireOfficer(officer, witnesses);
        Set<PersonId> all = new LinkedHashSet<>(officers);
        all.add(officer.id());
        return actedBy(List.copyOf(all));
    }

    /** The same with these officers. */
    public Duties actedBy(List<PersonId> all) {
        return new Duties(drafter, approver, releaser, confirmer, frameConfirmer, all, released, depositors);
    }

    /** The duties of the person noted who now leaves a secret for a party. */
    public Duties depositedBy(Person depositor, Set<PersonId> witnesses) {
        PersonId person = depositor.id();
        dutyOf(person).ifPresent(duty -> {
            throw new PartyHasAnotherDuty(person, duty);
        });
        if (officers.contains(person) || witnesses.contains(person)) {
            throw new PartyHasAnotherDuty(person, officers.contains(person) ? Duty.DRAW_OFFICER : Duty.WITNESS);
        }
        depositor.require(Role.PARTY);
        requireOlderThanRelease(depositor);
        Set<PersonId> all = new LinkedHashSet<>(depositors);
        all.add(person);
        return depositedBy(List.copyOf(all));
    }

    /** The same with these depositors. */
    public Duties depositedBy(List<PersonId> all) {
        return new Duties(drafter, approver, releaser, confirmer, frameConfirmer, officers, released, all);
    }

    /** Whoever witnesses the draw has no other part in it. */
    public void requireNoDuty(PersonId person) {
        dutyOf(person).ifPresent(duty -> {
            throw new WitnessHasAnotherDuty(person, duty);
        });
        if (officers.contains(person)) {
            throw new WitnessHasAnotherDuty(person, Duty.DRAW_OFFICER);
        }
        if (depositors.contains(person)) {
            throw new WitnessHasAnotherDuty(person, Duty.PARTY);
        }
    }

    /** Nor is a witness whoever could look into the store or make himself an account, or leaves secrets (protocol §6). */
    public void requireWitness(Person person) {
        requireNoDuty(person.id());
        NO_WITNESSES.stream().filter(person::has).findFirst().ifPresent(role -> {
            throw new WitnessHasAnotherDuty(person.id(), Duty.valueOf(role.name()));
        });
        person.require(Role.WITNESS);
        requireOlderThanRelease(person);
    }

    /** The second person behind an alteration or a void: neither the one who asked for it nor a witness of the draw. */
    public void requireSecondPerson(Person approver, PersonId requester, Set<PersonId> witnesses) {
        requireAnother(approver, requester);
        requireApprover(approver, witnesses);
    }

    /** @throws AnotherApproves to the supervisor, who approves a void by law */
    public void requireApproverOfVoid(Person approver, PersonId requester, Set<PersonId> witnesses) {
        requireAnother(approver, requester);
        requireOtherThan(Role.SUPERVISOR, approver, Role.APPROVER);
        requireApprover(approver, witnesses);
    }

    /** The supervisor behind a void by law: as the second person behind any other. */
    public void requireSupervisor(Person supervisor, PersonId requester, Set<PersonId> witnesses) {
        requireAnother(supervisor, requester);
        requireOtherThan(Role.APPROVER, supervisor, Role.SUPERVISOR);
        requireAs(Role.SUPERVISOR, supervisor, witnesses);
    }

    private static void requireAnother(Person approver, PersonId requester) {
        if (approver.id().equals(requester)) {
            throw new RequesterMayNotApprove(requester);
        }
    }

    private static void requireOtherThan(Role other, Person person, Role expected) {
        if (person.has(other) && !person.has(expected)) {
            throw new AnotherApproves(person.id(), expected);
        }
    }

    /** An approver is no witness of the draw. */
    public void requireApprover(Person approver, Set<PersonId> witnesses) {
        requireAs(Role.APPROVER, approver, witnesses);
    }

    private void requireAs(Role role, Person approver, Set<PersonId> witnesses) {
        if (witnesses.contains(approver.id())) {
            throw new WitnessMayNotApprove(approver.id());
        }
        approver.require(role);
        requireOlderThanRelease(approver);
    }

    private void requireOfficer(Person person, Set<PersonId> witnesses) {
        dutyOf(person.id()).ifPresent(duty -> {
            throw new DrawOfficerHasAnotherDuty(person.id(), duty);
        });
        if (witnesses.contains(person.id())) {
            throw new DrawOfficerHasAnotherDuty(person.id(), Duty.WITNESS);
        }
        person.require(Role.DRAW_OFFICER);
        requireOlderThanRelease(person);
    }

    private void requireOlderThanRelease(Person person) {
        Instant since = person.since();
        if (since != null && released != null && since.isAfter(released)) {
            throw new AccountYoungerThanRelease(person.id(), since, released);
        }
    }

    private Optional<Duty> dutyOf(PersonId person) {
        if (person.equals(drafter)) {
            return Optional.of(Duty.DRAFTER);
        }
        if (person.equals(approver) || person.equals(confirmer) || person.equals(frameConfirmer)) {
            return Optional.of(Duty.APPROVER);
        }
        return person.equals(releaser) ? Optional.of(Duty.RELEASER) : Optional.empty();
    }
}
