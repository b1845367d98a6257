package org.doublerandom.identity.signin;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.doublerandom.identity.account.PersonAccount;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param password encoded, with the name of the encoding in braces before it
 * @param person opaque id that all records name
 * @param org code of the authority
 * @param since the latest of creation, grant of a role that takes two administrators, and reset of the password; none
 *     if that is older than anybody knows
 * @param unit code of the unit inside the authority, or {@code *} for all of it
 */
public record Account(
        String username,
        String password,
        String person,
        String name,
        String org,
        String unit,
        List<String> roles,
        @Nullable Instant since)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Of one that is in force. */
    static Account of(PersonAccount account) {
        return new Account(
                String.valueOf(account.login()),
                String.valueOf(account.credentials().password()),
                account.person(),
                account.profile().name(),
                account.org(),
                account.profile().unit(),
                account.roles(),
                account.standing().since());
    }

    /** As it is remembered after the password has been compared. */
    Account withoutPassword() {
        return new Account(username, "", person, name, org, unit, roles, since);
    }
}
