package org.doublerandom.starter.security;

import java.util.List;
import java.util.Set;

/** Who may see and repair streams that stand, or that the topics know more of than the store. */
public final class Operators {
    private static final Set<String> ACT = Set.of("OPERATOR", "SYSTEM_ADMIN");
    private static final Set<String> READ = Set.of("OPERATOR", "SYSTEM_ADMIN", "AUDITOR");

    private Operators() {}

    public static void requireMayRead(Caller caller) {
        require(caller, READ);
    }

    public static void requireMayAct(Caller caller) {
        require(caller, ACT);
    }

    private static void require(Caller caller, Set<String> roles) {
        if (roles.stream().noneMatch(caller::has)) {
            throw new NotAllowed("roles " + caller.roles() + " (expected: one of "
                    + List.copyOf(roles).stream().sorted().toList() + ")");
        }
    }
}
