package org.doublerandom.identity;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/**
 * A person who may sign in.
 *
 * @param password encoded, with the name of the encoding in braces before it
 * @param person opaque id that all records name
 * @param org code of the authority
 * @param unit code of the unit inside the authority, or {@code *} for all of it
 */
record Account(
        String username, String password, String person, String name, String org, String unit, List<String> roles)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** As it is remembered after the password has been compared. */
    Account withoutPassword() {
        return new Account(username, "", person, name, org, unit, roles);
    }
}
