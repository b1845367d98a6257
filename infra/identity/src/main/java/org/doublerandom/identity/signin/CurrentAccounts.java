package org.doublerandom.identity.signin;

import org.doublerandom.identity.tokens.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who signed in some time ago, as his account is now. */
@Component
public class CurrentAccounts {
    private final Accounts accounts;

    CurrentAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** None if it was struck off, or has another password: whoever knew the former one signs in again. */
    @Nullable
    public Account of(SignedInPerson person) {
        Account account = accounts.ofPerson(person.getUsername());
        return account != null && person.password().equals(Digest.of(account.password())) ? account : null;
    }
}
