package org.doublerandom.identity.administration;

import org.doublerandom.identity.account.AccountTime;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.request.AccountRequest;
import org.doublerandom.starter.UseCase;

/** Puts a disabled account in force again; that of who has a role that takes two, a second administrator does. */
@UseCase
public class EnableAccount {
    private final PersonAccounts accounts;
    private final ReadAccounts read;
    private final SecondAdministrator second;
    private final AccountTrail trail;
    private final AccountTime time;

    EnableAccount(
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
    public Outcome enable(Administrator by, String id, String person) {
        PersonAccount account = read.account(by, person);
        by.requireDealsWith(account.roles());
        if (account.takesTwo()) {
            return second.asked(by, id, AccountRequest.Kind.ENABLE, account, account.roles());
        }
        Notice notice = Notice.of(time.now(), Notice.Kind.ENABLED, by.names());
        PersonAccount enabled = accounts.change(person, now -> now.enabled(notice));
        trail.changed(enabled, Notice.Kind.ENABLED, by.person());
        return new Outcome.Done(enabled, null);
    }
}
