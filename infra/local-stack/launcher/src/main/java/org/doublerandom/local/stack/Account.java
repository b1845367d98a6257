package org.doublerandom.local.stack;

import java.util.ArrayList;
import java.util.List;

/**
 * A person of the local stack with the password to sign in with.
 *
 * @param person opaque id that tokens and records name
 * @param org code of the authority, or another organisation, that the person belongs to
 * @param unit code of a unit, or {@code *} for the whole authority
 */
public record Account(
        String username, String password, String person, String name, String org, String unit, List<String> roles) {

    // Files of versions in which everybody belonged to the authority.
    private static final int COLUMNS_WITHOUT_ORG = 6;
    private static final int ORG = 4;

    static final String COLUMNS = "username\tpassword\tperson\tname\torg\tunit\troles";

    String line() {
        return String.join("\t", username, password, person, name, org, unit, String.join(",", roles));
    }

    static Account parse(String line) {
        List<String> parts = new ArrayList<>(List.of(line.split("\t")));
        if (parts.size() == COLUMNS_WITHOUT_ORG) {
            parts.add(ORG, Accounts.AUTHORITY);
        }
        return new Account(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                parts.get(ORG),
                parts.get(5),
                List.of(parts.get(6).split(",")));
    }
}
