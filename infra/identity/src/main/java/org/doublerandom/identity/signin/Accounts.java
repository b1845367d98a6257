package org.doublerandom.identity.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.doublerandom.identity.IdentitySettings;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.identity.account.Seed;
import org.doublerandom.identity.administration.SeedAccounts;
import org.doublerandom.identity.administration.SeedAccounts.Seeded;
import org.doublerandom.identity.password.PasswordRule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts that are in force now: administrators' and those of the file, which is looked at each time. Who is struck
 * off, or loses a role, loses it with the next token.
 */
@Component
public class Accounts {
    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final Path file;
    private final JsonMapper json;
    private final PersonAccounts stored;
    private final SeedAccounts seeds;
    private volatile Read last;

    Accounts(IdentitySettings settings, JsonMapper json, PersonAccounts stored, SeedAccounts seeds) throws IOException {
        this.file = settings.accounts();
        this.json = json;
        this.stored = stored;
        this.seeds = seeds;
        this.last = taken(Version.of(file));
    }

    /** @param username as it was typed; case and blanks around it do not matter */
    @Nullable
    public Account of(String username) {
        takeWhatIsNew();
        return stored.withLogin(PersonAccounts.login(username))
                .filter(PersonAccount::isInForce)
                .map(Account::of)
                .orElse(null);
    }

    /** @param person opaque id */
    @Nullable
    public Account ofPerson(String person) {
        takeWhatIsNew();
        return stored.of(person)
                .filter(PersonAccount::isInForce)
                .map(Account::of)
                .orElse(null);
    }

    /**
     * The password to compare with where nobody has the name: as costly as that of some account. There are two encodings,
     * the file's and ours; how long it takes says nothing of the name.
     */
    String standIn(String username) {
        return username.hashCode() % 2 == 0 ? last.aPassword() : PasswordRule.STAND_IN;
    }

    // Who is half-way through writing the file locks nobody out: until it can be read the former one holds.
    private void takeWhatIsNew() {
        try {
            Version version = Version.of(file);
            if (!version.equals(last.version())) {
                last = taken(version);
            }
        } catch (IOException | UncheckedIOException | JacksonException | IllegalArgumentException e) {
            LOG.warn("accounts stay as they were read last: {}", e.toString());
        }
    }

    /** Whoever does not sign in meanwhile loses what the file took from him as well. */
    @Scheduled(fixedDelayString = "PT2S")
    void look() {
        takeWhatIsNew();
    }

    private synchronized Read taken(Version version) {
        Account[] accounts = json.readValue(file.toFile(), Account[].class);
        if (accounts.length == 0) {
            throw new IllegalArgumentException(file + ": no account (expected: at least one)");
        }
        requireDifferent(accounts, account -> PersonAccounts.login(account.username()));
        requireDifferent(accounts, Account::person);
        seeds.take(Arrays.stream(accounts).map(Accounts::seeded).toList());
        return new Read(version, accounts[0].password());
    }

    private static Seeded seeded(Account account) {
        return new Seeded(
                account.person(),
                account.org(),
                new Seed(
                        PersonAccounts.login(account.username()),
                        account.password(),
                        new Profile(account.name(), account.unit()),
                        List.copyOf(account.roles())),
                account.since());
    }

    private void requireDifferent(Account[] accounts, Function<Account, String> key) {
        Set<String> keys = new HashSet<>();
        for (Account account : accounts) {
            if (!keys.add(key.apply(account))) {
                throw new IllegalArgumentException(
                        file + ": " + key.apply(account) + " more than once (expected: one account)");
            }
        }
    }

    private record Version(FileTime changed, long size) {
        static Version of(Path file) throws IOException {
            return new Version(Files.getLastModifiedTime(file), Files.size(file));
        }
    }

    private record Read(Version version, String aPassword) {}
}
