package org.doublerandom.local.stack;

import java.util.List;

/**
 * A person of the local stack with the password to sign in with.
 *
 * @param person opaque id that tokens and records name
 * @param unit code of a unit, or {@code *} for the whole authority
 */
public record Account(String username, String password, String person, String name, String unit, List<String> roles) {

    static final String COLUMNS = "username\tpassword\tperson\tname\tunit\troles";

    String line() {
        return String.join("\t", username, password, person, name, unit, String.join(",", roles));
    }

    static Account parse(String line) {
        String[] parts = line.split("\t");
        return new Account(parts[0], parts[1], parts[2], parts[3], parts[4], List.of(parts[5].split(",")));
    }
}
