package org.doublerandom.starter.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.doublerandom.starter.security.Rights;

/** Tells in words what the table of rights says about an operation. */
final class WhoMayCall {
    private static final Map<String, String> WHOSE = Map.of(
            "own", "of the caller's own authority",
            "unit", "of the caller's own authority and, where the administrator has a unit, only below it",
            "any", "of every authority");

    private final Rights rights;
    private final Words words;

    WhoMayCall(Rights rights, Words words) {
        this.rights = rights;
        this.words = words;
    }

    String of(String call) {
        if (rights.isPublic(call)) {
            return "**Who may call** · anybody, without signing in.";
        }
        Map<String, StringBuilder> rolesByWhose = new LinkedHashMap<>();
        rights.rolesOf(call).forEach((role, whose) -> {
            StringBuilder roles = rolesByWhose.computeIfAbsent(whose, key -> new StringBuilder());
            roles.append(roles.isEmpty() ? "" : ", ").append('`').append(role).append('`');
            String called = words.role(role);
            roles.append(called.isEmpty() ? "" : " " + called);
        });
        StringBuilder told = new StringBuilder("**Who may call** · ");
        rolesByWhose.forEach((whose, roles) -> told.append(told.toString().endsWith("· ") ? "" : "; ")
                .append(roles)
                .append(" – things ")
                .append(WHOSE.get(whose)));
        told.append('.');
        if (rights.personComesFirst(call)) {
            told.append(" What the person did before is looked at first (separation of duties), then the role.");
        }
        return told.toString();
    }
}
