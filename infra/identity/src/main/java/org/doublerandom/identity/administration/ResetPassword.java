package org.doublerandom.identity.administration;

import java.time.Clock;
import org.doublerandom.identity.account.AccountTime;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.password.NewLink;
import org.doublerandom.identity.request.AccountRequest;
import org.doublerandom.starter.UseCase;

/** Ends a password and makes a link to set another; of who has a role that takes two, a second administrator does. */
@UseCase
public class ResetPassword {
    private final PersonAccounts accounts;
    private final ReadAccounts read;
    private final SecondAdministrator second;
    private final AccountTrail trail;
    private final AccountTime time;
    private final Clock clock;

    ResetPassword(
            PersonAccounts accounts,
            ReadAccounts read,
            SecondAdministrator second,
            AccountTrail trail,
            AccountTime time,
            Clock clock) {
        this.accounts = accounts;
        this.read = read;
        this.second = second;
        this.trail = trail;
        this.time = time;
        this.clock = clock;
    }

    /** @param id of the command: the same for a repeat */
    public Outcome reset(Administrator by, String id, String person) {
        PersonAccount account = read.account(by, person);
        by.requireDealsWith(account.roles());
        if (account.takesTwo()) {
            return second.asked(by, id, AccountRequest.Kind.RESET, account, account.roles());
        }
        NewLink link = NewLink.madeAt(clock.instant());
        Notice notice = Notice.of(time.now(), Notice.Kind.PASSWORD_RESET, by.names());
        PersonAccount reset = accounts.change(person, now -> now.reset(link.kept(), notice));
        trail.changed(reset, Notice.Kind.PASSWORD_RESET, by.person());
        return Outcome.Done.of(reset, link);
    }
}
