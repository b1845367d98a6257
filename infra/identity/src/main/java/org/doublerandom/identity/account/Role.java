package org.doublerandom.identity.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The roles that a person may have; those of services and departments' machines are none of them. */
public enum Role {
    SYSTEM_ADMIN,
    UNIT_ADMIN,
    PLANNER,
    APPROVER,
    DRAW_OFFICER,
    WITNESS,
    PARTY,
    INSPECTOR,
    REVIEWER,
    LEADER,
    PUBLISHER,
    FOLLOW_UP_HANDLER,
    AUDITOR,
    SUPERVISOR,
    OPERATOR;

    // One administrator alone would otherwise be two witnesses, or his own auditor.
    private static final Set<Role> OF_TWO =
            EnumSet.of(SYSTEM_ADMIN, AUDITOR, APPROVER, PLANNER, DRAW_OFFICER, WITNESS, PARTY, PUBLISHER, SUPERVISOR);
    private static final Set<Role> OF_A_UNIT = EnumSet.of(INSPECTOR, REVIEWER, LEADER, FOLLOW_UP_HANDLER);

    /** Whether giving it, or a new password to who has it, takes a second administrator. */
    public boolean takesTwo() {
        return OF_TWO.contains(this);
    }

    /** Whether any of them takes a second administrator. */
    public static boolean takesTwo(Collection<String> roles) {
        return OF_TWO.stream().anyMatch(role -> roles.contains(role.name()));
    }

    /** Whether all of them are such as an administrator of a unit deals with. */
    public static boolean areOfAUnit(Collection<String> roles) {
        return roles.stream()
                .allMatch(role -> OF_A_UNIT.stream().anyMatch(own -> own.name().equals(role)));
    }
}
