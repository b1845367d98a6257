package org.doublerandom.starter.parked;

import java.util.List;
import java.util.Set;
import org.doublerandom.starter.security.Caller;
import org.doublerandom.starter.security.NotAllowed;

/** Who may see and do what about streams that stand. */
final class Operators {
    private static final Set<String> ACT = Set.of("OPERATOR", "SYSTEM_ADMIN");
    private static final Set<String> READ = Set.of("OPERATOR", "SYSTEM_ADMIN", "AUDITOR");

    private Operators() {}

    static void requireMayRead(Caller caller) {
        require(caller, READ);
    }

    static void requireMayAct(Caller caller) {
        require(caller, ACT);
    }

    private static void require(Caller caller, Set<String> roles) {
        if (roles.stream().noneMatch(caller::has)) {
            throw new NotAllowed("roles " + caller.roles() + " (expected: one of "
                    + List.copyOf(roles).stream().sorted().toList() + ")");
        }
    }
}
