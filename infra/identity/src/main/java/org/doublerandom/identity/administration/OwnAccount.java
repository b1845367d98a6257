package org.doublerandom.identity.administration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.doublerandom.identity.account.AccountTime;
import org.doublerandom.identity.account.AccountUnknown;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.account.SignInLocks;
import org.doublerandom.identity.account.TooManyAttempts;
import org.doublerandom.identity.password.PasswordRule;
import org.doublerandom.identity.password.PasswordWrong;
import org.doublerandom.starter.UseCase;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a person does with the own account: changes the password and reads what is told. */
@UseCase
public class OwnAccount {
    private final PersonAccounts accounts;
    private final SignInLocks locks;
    private final PasswordEncoder passwords;
    private final PasswordRule rule;
    private final AccountTrail trail;
    private final AccountTime time;

    OwnAccount(
            PersonAccounts accounts,
            SignInLocks locks,
            PasswordEncoder passwords,
            PasswordRule rule,
            AccountTrail trail,
            AccountTime time) {
        this.accounts = accounts;
        this.locks = locks;
        this.passwords = passwords;
        this.rule = rule;
        this.trail = trail;
        this.time = time;
    }

    /** @param former whoever found the person's screen open does not know it, and may guess no faster than at sign-in */
    public void changePassword(String person, String former, String password) {
        PersonAccount account = own(person);
        String login = account.login();
        if (!account.isInForce() || login == null) {
            throw new AccountUnknown(person);
        }
        if (!locks.admits(login)) {
            throw new TooManyAttempts();
        }
        if (!passwords.matches(former, account.credentials().password())) {
            throw new PasswordWrong();
        }
        locks.lift(login);
        String encoded = rule.encoded(password, login);
        Notice notice = Notice.of(
                time.now(), Notice.Kind.PASSWORD_SET, List.of(account.profile().name()));
        PersonAccount changed = accounts.change(person, now -> now.withPassword(encoded, notice));
        trail.changed(changed, Notice.Kind.PASSWORD_SET, person);
    }

    /** The newest first. */
    public List<Notice> notices(String person) {
        return newestFirst(own(person));
    }

    /** What no page has shown yet; it counts as told from now on. */
    public List<Notice> untold(String person) {
        List<Notice> untold = accounts.of(person).map(OwnAccount::newestFirst).orElse(List.of()).stream()
                .filter(notice -> !notice.told())
                .toList();
        if (!untold.isEmpty()) {
            Freely.write(() -> accounts.change(person, PersonAccount::told));
        }
        return untold;
    }

    private PersonAccount own(String person) {
        return accounts.of(person).orElseThrow(() -> new AccountUnknown(person));
    }

    private static List<Notice> newestFirst(PersonAccount account) {
        List<Notice> notices = new ArrayList<>(account.notices());
        Collections.reverse(notices);
        return List.copyOf(notices);
    }
}
