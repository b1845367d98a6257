package org.doublerandom.inspection.domain.assignment;

import java.util.List;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/** At least two inspectors, two different persons: nobody inspects alone. */
public record Team(List<TeamMember> members) {

    public static final int AT_LEAST = 2;

    public Team {
        members = List.copyOf(members);
        long persons = members.stream().map(TeamMember::person).distinct().count();
        if (persons < AT_LEAST || persons < members.size()) {
            throw new IllegalArgumentException("team: " + members.size() + " places for " + persons
                    + " persons (expected: " + AT_LEAST + " or more, each another person)");
        }
    }

    public boolean includes(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    public boolean comesFrom(@Nullable Unit unit) {
        return members.stream().anyMatch(member -> member.unit().equals(unit));
    }
}
