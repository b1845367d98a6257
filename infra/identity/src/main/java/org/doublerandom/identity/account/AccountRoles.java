package org.doublerandom.identity.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.doublerandom.values.Role;

/** Which roles are for persons, which take two administrators, and which an administrator of a unit deals with. */
public final class AccountRoles {
    /** The role of who administers the system. */
    public static final String ADMINISTRATOR = Role.SYSTEM_ADMIN.name();

    // One administrator alone would otherwise be two witnesses, or his own auditor.
    private static final Set<Role> OF_TWO = EnumSet.of(
            Role.SYSTEM_ADMIN,
            Role.AUDITOR,
            Role.APPROVER,
            Role.PLANNER,
            Role.DRAW_OFFICER,
            Role.WITNESS,
            Role.PARTY,
            Role.PUBLISHER,
            Role.CREDIT_OFFICER,
            Role.SUPERVISOR);
    private static final Set<Role> OF_A_UNIT =
            EnumSet.of(Role.INSPECTOR, Role.REVIEWER, Role.LEADER, Role.FOLLOW_UP_HANDLER);
    private static final Set<Role> OF_MACHINES = EnumSet.of(Role.SERVICE, Role.DEPARTMENT);

    private AccountRoles() {}

    /** All that a person may have. */
    public static Set<Role> ofPersons() {
        return EnumSet.complementOf(EnumSet.copyOf(OF_MACHINES));
    }

    /** Whether giving any of them, and a new password to who has it or the account back, takes a second administrator. */
    public static boolean takeTwo(Collection<String> roles) {
        return OF_TWO.stream().anyMatch(role -> roles.contains(role.name()));
    }

    /** Whether all of them are such as an administrator of a unit deals with. */
    public static boolean areOfAUnit(Collection<String> roles) {
        return roles.stream()
                .allMatch(role -> OF_A_UNIT.stream().anyMatch(own -> own.name().equals(role)));
    }
}
