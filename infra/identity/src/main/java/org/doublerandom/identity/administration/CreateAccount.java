package org.doublerandom.identity.administration;

import java.time.Clock;
import java.util.List;
import org.doublerandom.identity.account.AccountRoles;
import org.doublerandom.identity.account.AccountTime;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.identity.keys.InstallationKey;
import org.doublerandom.identity.password.NewLink;
import org.doublerandom.identity.request.AccountRequest;
import org.doublerandom.identity.staff.StaffNumber;
import org.doublerandom.starter.UseCase;

/** Makes an account for a person; with a role that takes two, a second administrator does. */
@UseCase
public class CreateAccount {
    private final PersonAccounts accounts;
    private final NewAccounts newAccounts;
    private final SecondAdministrator second;
    private final InstallationKey key;
    private final AccountTrail trail;
    private final AccountTime time;
    private final Clock clock;

    CreateAccount(
            PersonAccounts accounts,
            NewAccounts newAccounts,
            SecondAdministrator second,
            InstallationKey key,
            AccountTrail trail,
            AccountTime time,
            Clock clock) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.second = second;
        this.key = key;
        this.trail = trail;
        this.time = time;
        this.clock = clock;
    }

    /** @param id of the command: the same for a repeat */
    public Outcome create(Administrator by, String id, NewPerson asked) {
        by.requireActsIn(asked.profile());
        by.requireDealsWith(asked.roles());
        AccountRequest.Wanted wanted = asked.wanted(key.seal(by.org(), asked.staffNumber()));
        String person = "p-" + id;
        if (AccountRoles.takeTwo(asked.roles())) {
            return second.asked(by, id, AccountRequest.Kind.CREATE, person, wanted);
        }
        NewLink link = NewLink.madeAt(clock.instant());
        PersonAccount created = accounts.create(person, () -> {
            newAccounts.requireFree(by.org(), wanted);
            Notice notice = Notice.of(time.now(), Notice.Kind.CREATED, asked.roles(), by.names());
            return newAccounts.of(person, by.org(), wanted, link, notice);
        });
        trail.changed(created, Notice.Kind.CREATED, by.person());
        return Outcome.Done.of(created, link);
    }

    /** A person as the administrator describes him. */
    public record NewPerson(String username, Profile profile, List<String> roles, StaffNumber staffNumber) {
        AccountRequest.Wanted wanted(String staffKey) {
            return new AccountRequest.Wanted(
                    PersonAccounts.login(username), profile.name(), profile.unit(), roles, staffKey);
        }
    }
}
