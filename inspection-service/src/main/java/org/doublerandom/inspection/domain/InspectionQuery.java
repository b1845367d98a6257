package org.doublerandom.inspection.domain;

import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;

/** Which inspections a work list shows; without an authority or a member of the team it cannot be asked. */
public record InspectionQuery(
        @Nullable PersonId member,
        @Nullable AuthorityCode authority,
        @Nullable State state,
        @Nullable DrawId draw) {

    /** Those who oversee ask for all of their authority, everybody else for the own ones. */
    public static InspectionQuery by(Person person, boolean mine, @Nullable State state, @Nullable DrawId draw) {
        boolean oversees = person.has(Role.REVIEWER) || person.has(Role.AUDITOR);
        if (!mine && oversees && person.authority() != null) {
            return new InspectionQuery(null, person.authority(), state, draw);
        }
        if (!oversees) {
            person.require(Role.INSPECTOR);
        }
        return new InspectionQuery(person.id(), null, state, draw);
    }

    public boolean matches(Inspection inspection) {
        var assignment = inspection.assignment();
        return (member == null || assignment.team().includes(member))
                && (authority == null || assignment.authority().code().equals(authority))
                && (state == null || state == inspection.state())
                && (draw == null || assignment.draw().equals(draw));
    }
}
