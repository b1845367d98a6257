package org.doublerandom.identity.administration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.identity.account.AccountTime;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.account.Seed;
import org.doublerandom.starter.UseCase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes over what the file of accounts says, and what it does not say any more. */
@UseCase
public class SeedAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(SeedAccounts.class);
    private static final String FILE = "accounts-file";
    private static final String OPERATION = "FILE accounts";

    private final PersonAccounts accounts;
    private final AccountTrail trail;
    private final AccountTime time;

    SeedAccounts(PersonAccounts accounts, AccountTrail trail, AccountTime time) {
        this.accounts = accounts;
        this.trail = trail;
        this.time = time;
    }

    /** @param file all of its accounts */
    public void take(List<Seeded> file) {
        boolean first = accounts.isEmpty();
        Set<String> persons = file.stream().map(Seeded::person).collect(Collectors.toSet());
        accounts.ofTheFile().stream()
                .filter(known -> !persons.contains(known.person()))
                .forEach(this::strike);
        file.forEach(seeded -> take(seeded, first));
    }

    private void strike(PersonAccount known) {
        trail.changes(known.person());
        PersonAccount struck =
                Freely.write(FILE, OPERATION, () -> accounts.change(known.person(), PersonAccount::struck));
        trail.changed(struck, Notice.Kind.DISABLED, FILE);
    }

    private void take(Seeded seeded, boolean first) {
        Optional<PersonAccount> known = accounts.of(seeded.person());
        if (known.filter(seeded::isAsIn).isPresent() || isOfAnother(seeded)) {
            return;
        }
        known.ifPresent(former -> trail.changes(former.person()));
        Instant now = time.now();
        // What was there when the installation began is as old as anybody knows.
        Instant since = seeded.since() != null ? seeded.since() : first ? null : now;
        PersonAccount taken = Freely.write(
                FILE,
                OPERATION,
                () -> accounts.put(
                        seeded.person(),
                        account -> account.map(former -> former.reseeded(seeded.org(), seeded.seed(), now))
                                .orElseGet(() ->
                                        PersonAccount.seeded(seeded.person(), seeded.org(), seeded.seed(), since))));
        trail.changed(taken, known.isPresent() ? Notice.Kind.CHANGED : Notice.Kind.CREATED, FILE);
    }

    private boolean isOfAnother(Seeded seeded) {
        String login = seeded.seed().username();
        boolean taken = accounts.withLogin(login)
                .filter(other -> !other.person().equals(seeded.person()))
                .isPresent();
        if (taken) {
            LOG.warn("account {} of the file is not taken over: {} is another's name", seeded.person(), login);
        }
        return taken;
    }

    /**
     * An account as the file has it.
     *
     * @param since as far back as the file knows; it need not say
     */
    public record Seeded(
            String person, String org, Seed seed, @Nullable Instant since) {
        boolean isAsIn(PersonAccount account) {
            return org.equals(account.org()) && seed.equals(account.seed());
        }
    }
}
