package org.doublerandom.identity.administration;

import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.password.NewLink;
import org.doublerandom.identity.request.AccountRequest;
import org.jspecify.annotations.Nullable;

/** What became of a command: done, or waiting for a second administrator. */
public sealed interface Outcome {
    /** @param link for the person to set a password; told once, to whoever completed the command, and not to a repeat */
    record Done(PersonAccount account, @Nullable NewLink link) implements Outcome {
        static Done of(PersonAccount account, NewLink made) {
            return new Done(account, made.kept().equals(account.credentials().link()) ? made : null);
        }
    }

    record Waits(AccountRequest request) implements Outcome {}
}
