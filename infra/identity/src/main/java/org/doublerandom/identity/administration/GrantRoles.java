package org.doublerandom.identity.administration;

import java.util.List;
import org.doublerandom.identity.account.AccountRoles;
import org.doublerandom.identity.account.AccountTime;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.request.AccountRequest;
import org.doublerandom.starter.UseCase;

/** Gives roles to a person; those that take two are given by a second administrator. */
@UseCase
public class GrantRoles {
    private final PersonAccounts accounts;
    private final ReadAccounts read;
    private final SecondAdministrator second;
    private final AccountTrail trail;
    private final AccountTime time;

    GrantRoles(
            PersonAccounts accounts,
            ReadAccounts read,
            SecondAdministrator second,
            AccountTrail trail,
            AccountTime time) {
        this.accounts = accounts;
        this.read = read;
        this.second = second;
        this.trail = trail;
        this.time = time;
    }

    /** @param id of the command: the same for a repeat */
    public Outcome grant(Administrator by, String id, String person, List<String> roles) {
        PersonAccount account = read.account(by, person);
        by.requireDealsWith(account.roles());
        by.requireDealsWith(roles);
        if (AccountRoles.takeTwo(roles)) {
            return second.asked(by, id, AccountRequest.Kind.GRANT, account, roles);
        }
        Notice notice = Notice.of(time.now(), Notice.Kind.ROLES_GRANTED, roles, by.names());
        PersonAccount granted = accounts.change(person, now -> now.granted(notice));
        trail.changed(granted, Notice.Kind.ROLES_GRANTED, by.person());
        return new Outcome.Done(granted, null);
    }
}
