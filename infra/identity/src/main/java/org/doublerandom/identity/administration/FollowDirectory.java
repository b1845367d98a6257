package org.doublerandom.identity.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doublerandom.identity.account.AccountTime;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Role;

/**
 * Accounts of inspectors follow the directory: whom it has as one no more, or without a certificate, loses the role. An
 * account may be made before its person is entered there: one whom the directory never had keeps it.
 */
@UseCase
public class FollowDirectory {
    private static final String DIRECTORY = "directory-service";
    private static final String OPERATION = "DIRECTORY inspectors";
    private static final List<String> BY = List.of("执法检查人员名录库");
    private static final String INSPECTOR = Role.INSPECTOR.name();

    private final PersonAccounts accounts;
    private final AccountTrail trail;
    private final AccountTime time;

    FollowDirectory(PersonAccounts accounts, AccountTrail trail, AccountTime time) {
        this.accounts = accounts;
        this.trail = trail;
        this.time = time;
    }

    /** What is, is compared, not what was told: whatever came to pass meanwhile is seen the next time. */
    public void follow(DirectoryOfInspectors directory) {
        accounts.withRole(INSPECTOR).stream()
                .collect(Collectors.groupingBy(PersonAccount::org))
                .forEach((org, ofOne) -> follow(ofOne, directory.inspectorsOf(org)));
    }

    private void follow(List<PersonAccount> ofOne, Map<String, Boolean> inspectors) {
        // A directory that has nobody has lost them, or has none yet; nobody leaves for that.
        if (inspectors.isEmpty()) {
            return;
        }
        for (PersonAccount account : ofOne) {
            boolean wasCertified = account.standing().certified();
            boolean isCertified = inspectors.getOrDefault(account.person(), false);
            if (isCertified && !wasCertified) {
                Freely.write(() -> accounts.change(account.person(), PersonAccount::certified));
            } else if (!isCertified && (wasCertified || inspectors.containsKey(account.person()))) {
                withdraw(account.person());
            }
        }
    }

    private void withdraw(String person) {
        trail.changes(person);
        Notice notice = Notice.of(time.now(), Notice.Kind.ROLES_WITHDRAWN, List.of(INSPECTOR), BY);
        PersonAccount left = Freely.write(
                DIRECTORY, OPERATION, () -> accounts.change(person, account -> account.certifiedNoMore(notice)));
        trail.changed(left, notice.kind(), DIRECTORY);
    }
}
