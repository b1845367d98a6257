package org.doublerandom.inspection.domain;

import java.util.Optional;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;

/** Which inspections a work list shows; without an authority or a member of the team it cannot be asked. */
public record InspectionQuery(
        Optional<PersonId> member, Optional<AuthorityCode> authority, Optional<State> state, Optional<DrawId> draw) {

    /** Those who oversee ask for all of their authority, everybody else for the own ones. */
    public static InspectionQuery by(Person person, boolean mine, Optional<State> state, Optional<DrawId> draw) {
        boolean oversees = person.has(Role.REVIEWER) || person.has(Role.AUDITOR);
        if (!mine && oversees && person.authority() != null) {
            return new InspectionQuery(Optional.empty(), Optional.of(person.authority()), state, draw);
        }
        if (!oversees) {
            person.require(Role.INSPECTOR);
        }
        return new InspectionQuery(Optional.of(person.id()), Optional.empty(), state, draw);
    }

    public boolean matches(Inspection inspection) {
        var assignment = inspection.assignment();
        return member.map(assignment.team()::includes).orElse(true)
                && authority.map(assignment.authority().code()::equals).orElse(true)
                && state.map(inspection.state()::equals).orElse(true)
                && draw.map(assignment.draw()::equals).orElse(true);
    }
}
