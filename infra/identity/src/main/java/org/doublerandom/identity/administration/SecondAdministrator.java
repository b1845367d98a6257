package org.doublerandom.identity.administration;

import java.util.List;
import org.doublerandom.identity.account.AccountTime;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.identity.request.AccountRequest;
import org.doublerandom.identity.request.AccountRequests;
import org.springframework.stereotype.Component;

/** Keeps what takes a second administrator until one decides. */
@Component
class SecondAdministrator {
    private final AccountRequests requests;
    private final NewAccounts newAccounts;
    private final AccountTrail trail;
    private final AccountTime time;

    SecondAdministrator(AccountRequests requests, NewAccounts newAccounts, AccountTrail trail, AccountTime time) {
        this.requests = requests;
        this.newAccounts = newAccounts;
        this.trail = trail;
        this.time = time;
    }

    Outcome.Waits asked(
            Administrator by, String id, AccountRequest.Kind kind, String person, AccountRequest.Wanted wanted) {
        if (kind == AccountRequest.Kind.CREATE && requests.of(id).isEmpty()) {
            newAccounts.requireFree(by.org(), wanted);
        }
        AccountRequest request =
                requests.create(AccountRequest.asked(id, by.org(), kind, person, wanted, by.at(time.now())));
        trail.noted(person, kind + " asked", by.person());
        return new Outcome.Waits(request);
    }

    Outcome.Waits asked(
            Administrator by, String id, AccountRequest.Kind kind, PersonAccount account, List<String> roles) {
        Profile profile = account.profile();
        String login = account.login() == null ? "" : account.login();
        return asked(
                by,
                id,
                kind,
                account.person(),
                new AccountRequest.Wanted(login, profile.name(), profile.unit(), roles, null));
    }
}
