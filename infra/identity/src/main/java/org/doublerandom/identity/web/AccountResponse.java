package org.doublerandom.identity.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.identity.account.PersonAccount;
import org.jspecify.annotations.Nullable;

/** @param since the latest of creation, grant of a role that takes two administrators, and reset of the password */
record AccountResponse(
        String person,
        @Nullable String username,
        String name,
        String unit,
        List<String> roles,
        State state,
        @Nullable Instant since) {
    enum State {
        IN_FORCE,
        WITHOUT_PASSWORD,
        DISABLED,
        STRUCK_OFF
    }

    static AccountResponse of(PersonAccount account) {
        return new AccountResponse(
                account.person(),
                account.login(),
                account.profile().name(),
                account.profile().unit(),
                account.roles(),
                stateOf(account),
                account.standing().since());
    }

    private static State stateOf(PersonAccount account) {
        if (account.standing().struck()) {
            return State.STRUCK_OFF;
        }
        if (account.standing().disabled()) {
            return State.DISABLED;
        }
        return account.isInForce() ? State.IN_FORCE : State.WITHOUT_PASSWORD;
    }
}
