package org.doublerandom.inspection.domain.assignment;

import java.util.List;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The inspectors of a visit, each another person. Places that could not be filled, twice, stay open (draw protocol §6): the
 * visit has fewer than two then and comes to no end before they are filled, for nobody inspects alone.
 */
public record Team(List<TeamMember> members) {

    /** Who must sign the sheet of a visit. */
    public static final int AT_LEAST = 2;

    public Team {
        members = List.copyOf(members);
        long persons = members.stream().map(TeamMember::person).distinct().count();
        if (persons < members.size()) {
            throw new IllegalArgumentException(
                    "team: " + members.size() + " places for " + persons + " persons (expected: each another person)");
        }
    }

    public boolean includes(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    public boolean comesFrom(@Nullable Unit unit) {
        return members.stream().anyMatch(member -> member.unit().equals(unit));
    }
}
