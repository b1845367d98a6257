package org.doublerandom.identity.administration;

import java.util.List;
import java.util.function.BiFunction;
import org.doublerandom.identity.account.AccountRoles;
import org.doublerandom.identity.account.AccountTime;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.identity.account.SignInLocks;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.EditedMeanwhile;

/** Changes that one administrator makes: they give nobody anything that takes two. */
@UseCase
public class ChangeAccount {
    private final PersonAccounts accounts;
    private final ReadAccounts read;
    private final SignInLocks locks;
    private final AccountTrail trail;
    private final AccountTime time;

    ChangeAccount(PersonAccounts accounts, ReadAccounts read, SignInLocks locks, AccountTrail trail, AccountTime time) {
        this.accounts = accounts;
        this.read = read;
        this.locks = locks;
        this.trail = trail;
        this.time = time;
    }

    /**
     * Name and unit.
     *
     * @param seen the edition that the administrator has seen
     */
    public PersonAccount describe(Administrator by, String person, String seen, Profile profile) {
        read.account(by, person);
        by.requireActsIn(profile);
        return change(by, person, Notice.of(time.now(), Notice.Kind.CHANGED, by.names()), (account, notice) -> {
            String now = String.valueOf(account.edition());
            if (!now.equals(seen)) {
                throw new EditedMeanwhile(seen, now);
            }
            return account.changed(profile, notice);
        });
    }

    public PersonAccount disable(Administrator by, String person) {
        Notice told = Notice.of(time.now(), Notice.Kind.DISABLED, by.names());
        requireTwoLeft(read.account(by, person), List.of(AccountRoles.ADMINISTRATOR));
        return change(by, person, told, PersonAccount::disabled);
    }

    public PersonAccount withdraw(Administrator by, String person, List<String> roles) {
        Notice told = Notice.of(time.now(), Notice.Kind.ROLES_WITHDRAWN, roles, by.names());
        requireTwoLeft(read.account(by, person), roles);
        return change(by, person, told, PersonAccount::withdrawn);
    }

    // What takes two administrators could never be done again by one.
    private void requireTwoLeft(PersonAccount account, List<String> lost) {
        if (!lost.contains(AccountRoles.ADMINISTRATOR) || !account.isAdministrator()) {
            return;
        }
        long left = accounts.withRole(AccountRoles.ADMINISTRATOR).stream()
                .filter(other ->
                        other.org().equals(account.org()) && !other.person().equals(account.person()))
                .filter(PersonAccount::isAdministrator)
                .count();
        if (left < 2) {
            throw new TooFewAdministrators(left);
        }
    }

    /** Lifts the lock that wrong passwords put on it. */
    public PersonAccount unlock(Administrator by, String person) {
        Notice told = Notice.of(time.now(), Notice.Kind.UNLOCKED, by.names());
        PersonAccount account = change(by, person, told, PersonAccount::noted);
        if (account.login() != null) {
            locks.lift(account.login());
        }
        return account;
    }

    private PersonAccount change(
            Administrator by, String person, Notice notice, BiFunction<PersonAccount, Notice, PersonAccount> change) {
        PersonAccount changed = accounts.change(person, account -> {
            by.requireDealsWith(by.seen(account).roles());
            return change.apply(account, notice);
        });
        trail.changed(changed, notice.kind(), by.person());
        return changed;
    }
}
