package org.doublerandom.identity.administration;

import java.util.List;
import org.doublerandom.identity.account.Credentials;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.identity.account.UsernameTaken;
import org.doublerandom.identity.password.NewLink;
import org.doublerandom.identity.request.AccountRequest;
import org.doublerandom.identity.staff.StaffNumberTaken;
import org.springframework.stereotype.Component;

/** Makes an account that was asked for: one for each name and for each person. */
@Component
class NewAccounts {
    private final PersonAccounts accounts;

    NewAccounts(PersonAccounts accounts) {
        this.accounts = accounts;
    }

    /** @throws StaffNumberTaken or {@link UsernameTaken} if there is one already */
    void requireFree(String org, AccountRequest.Wanted wanted) {
        String staffKey = wanted.staffKey();
        if (staffKey != null && accounts.withStaffKey(staffKey).isPresent()) {
            throw new StaffNumberTaken(org);
        }
        if (accounts.withLogin(wanted.username()).isPresent()) {
            throw new UsernameTaken(wanted.username());
        }
    }

    PersonAccount of(AccountRequest request, NewLink link, Notice notice) {
        requireFree(request.org(), request.wanted());
        return of(request.person(), request.org(), request.wanted(), link, notice);
    }

    PersonAccount of(String person, String org, AccountRequest.Wanted wanted, NewLink link, Notice notice) {
        return PersonAccount.created(
                person,
                wanted.username(),
                org,
                new Profile(wanted.name(), wanted.unit()),
                List.copyOf(wanted.roles()),
                new Credentials(null, link.kept(), wanted.staffKey()),
                notice);
    }
}
