package org.doublerandom.draw.domain;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.assignment.PossibleInspectors;
import org.doublerandom.draw.domain.batch.Scheme;
import org.doublerandom.draw.domain.derived.Relieved;
import org.doublerandom.draw.domain.duties.Duties;
import org.doublerandom.draw.domain.entry.SupervisorIsOfTheBureau;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.draw.domain.sampling.Allocation;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for a draw in every state: its number, the scheme, the frame's roots, the places, and who did what.
 *
 * @param possible among how many inspectors it can choose; absent of draws that were opened before it was counted
 * @param relieved in what it differs from the first attempt, behind one that was infeasible
 * @param mayStayOpen an attempt before was infeasible: what cannot be filled again stays open (protocol §6)
 */
public record DrawBasis(
        DrawId id,
        DrawNumber number,
        Scheme scheme,
        FrameRoots roots,
        Allocation allocation,
        Duties duties,
        boolean mayStayOpen,
        @Nullable PossibleInspectors possible,
        @Nullable Relieved relieved) {

    /** Where its randomness comes from. */
    public Grade grade() {
        return scheme.gradeOf(number.plan().attempt());
    }

    /** Whether there is anything to draw from; without files a draw can only end. */
    boolean hasFiles() {
        return !allocation.strata().isEmpty();
    }

    DrawBasis actedBy(Person officer, Set<PersonId> witnesses) {
        Duties acted = duties.actedBy(officer, withNamed(witnesses));
        officer.requireOf(number.authority());
        return by(acted);
    }

    /** The duty of the person noted who has deposited a secret for a party. */
    DrawBasis depositedBy(PersonId depositor) {
        Set<PersonId> all = new LinkedHashSet<>(duties.depositors());
        all.add(depositor);
        return by(duties.depositedBy(List.copyOf(all)));
    }

    /** The same with these duties. */
    public DrawBasis by(Duties others) {
        return new DrawBasis(id, number, scheme, roots, allocation, others, mayStayOpen, possible, relieved);
    }

    /** The approver's half of adding a witness. */
    void requireApprover(Person approver, Set<PersonId> witnesses) {
        duties.requireApprover(approver, withNamed(witnesses));
        approver.requireOf(number.authority());
    }

    /** The second person behind a void. */
    void requireApproverOfVoid(Person approver, PersonId requester, Set<PersonId> witnesses) {
        duties.requireApproverOfVoid(approver, requester, withNamed(witnesses));
        approver.requireOf(number.authority());
    }

    /** The second person behind an alteration. */
    void requireSecondPerson(Person approver, PersonId requester, Set<PersonId> witnesses) {
        duties.requireSecondPerson(approver, requester, withNamed(witnesses));
        approver.requireOf(number.authority());
    }

    /**
     * The supervisor behind a void by law, who is from outside the bureau.
     *
     * @throws SupervisorIsOfTheBureau who is not
     */
    void requireSupervisor(Person supervisor, PersonId requester, Set<PersonId> witnesses) {
        duties.requireSupervisor(supervisor, requester, withNamed(witnesses));
        if (supervisor.belongsTo(number.authority())) {
            throw new SupervisorIsOfTheBureau(supervisor.authority());
        }
    }

    private Set<PersonId> withNamed(Set<PersonId> witnesses) {
        Set<PersonId> all = new HashSet<>(scheme.witnesses());
        all.addAll(witnesses);
        return all;
    }
}
