package org.doublerandom.identity.administration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.doublerandom.identity.account.AccountTime;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.account.SignInLocks;
import org.doublerandom.identity.account.TooManyAttempts;
import org.doublerandom.identity.factor.SecondFactors;
import org.doublerandom.identity.keys.InstallationKey;
import org.doublerandom.identity.password.LinkNotInForce;
import org.doublerandom.identity.password.NewLink;
import org.doublerandom.identity.password.PasswordLink;
import org.doublerandom.identity.password.PasswordRule;
import org.doublerandom.identity.staff.StaffNumber;
import org.doublerandom.identity.staff.StaffNumberWrong;
import org.doublerandom.starter.UseCase;

/**
 * The person sets a password by a link, once. Of an account that has one, the staff number is asked for as well: whoever
 * handed the link over, the second administrator, was never told it. A device that showed codes before is forgotten: who
 * has lost it asks for a reset, too.
 */
@UseCase
public class SetFirstPassword {
    private static final String OPERATION = "POST /identity/first-password";

    private final PersonAccounts accounts;
    private final InstallationKey key;
    private final PasswordRule rule;
    private final SignInLocks locks;
    private final SecondFactors factors;
    private final AccountTrail trail;
    private final AccountTime time;
    private final Clock clock;

    SetFirstPassword(
            PersonAccounts accounts,
            InstallationKey key,
            PasswordRule rule,
            SignInLocks locks,
            SecondFactors factors,
            AccountTrail trail,
            AccountTime time,
            Clock clock) {
        this.accounts = accounts;
        this.key = key;
        this.rule = rule;
        this.locks = locks;
        this.factors = factors;
        this.trail = trail;
        this.time = time;
        this.clock = clock;
    }

    /** @throws LinkNotInForce if it is none, or not any more */
    public PersonAccount accountOf(String secret) {
        return accounts.withLink(NewLink.digestOf(secret)).filter(this::admits).orElseThrow(LinkNotInForce::new);
    }

    public PersonAccount set(String secret, String staffNumber, String password) {
        PersonAccount account = accountOf(secret);
        String login = Optional.ofNullable(account.login()).orElseThrow(LinkNotInForce::new);
        requireStaffNumber(account, login, staffNumber);
        String encoded = rule.encoded(password, login);
        PasswordLink used = account.credentials().link();
        Notice notice = Notice.of(
                time.now(), Notice.Kind.PASSWORD_SET, List.of(account.profile().name()));
        PersonAccount changed = Freely.write(
                account.person(),
                OPERATION,
                () -> accounts.change(account.person(), now -> {
                    if (used == null || !used.equals(now.credentials().link())) {
                        throw new LinkNotInForce();
                    }
                    return now.withPasswordByLink(encoded, notice);
                }));
        factors.forget(account.person());
        trail.changed(changed, Notice.Kind.PASSWORD_SET, account.person());
        return changed;
    }

    private boolean admits(PersonAccount account) {
        PasswordLink link = account.credentials().link();
        return link != null
                && link.isInForceAt(clock.instant())
                && account.standing().isInForce();
    }

    private void requireStaffNumber(PersonAccount account, String login, String typed) {
        String staffKey = account.credentials().staffKey();
        if (staffKey == null) {
            return;
        }
        if (!locks.admits(login)) {
            throw new TooManyAttempts();
        }
        if (!staffKey.equals(sealed(account.org(), typed))) {
            throw new StaffNumberWrong();
        }
        locks.lift(login);
    }

    private String sealed(String org, String typed) {
        try {
            return key.seal(org, new StaffNumber(typed));
        } catch (IllegalArgumentException e) {
            throw new StaffNumberWrong();
        }
    }
}
