package org.doublerandom.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of the file as it stands now: who is struck off, or loses a role, loses it with the next token. */
@Component
class Accounts {
    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final Path file;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private volatile Read last;

    Accounts(IdentitySettings settings, JsonMapper json, ApplicationEventPublisher events) throws IOException {
        this.file = settings.accounts();
        this.json = json;
        this.events = events;
        this.last = read(Version.of(file));
    }

    /** @param username as it was typed; case and blanks around it do not matter */
    @Nullable
    Account of(String username) {
        return now().byUsername().get(key(username));
    }

    /** @param person opaque id */
    @Nullable
    Account ofPerson(String person) {
        return now().byPerson().get(person);
    }

    /** One of them, whichever: its password is as costly to compare as that of the others. */
    Account any() {
        return now().byUsername().values().iterator().next();
    }

    // Who is half-way through writing the file locks nobody out: until it can be read the former one holds.
    private Read now() {
        try {
            Version version = Version.of(file);
            if (!version.equals(last.version())) {
                change(last, read(version));
            }
        } catch (IOException | UncheckedIOException | JacksonException | IllegalArgumentException e) {
            LOG.warn("accounts stay as they were read last: {}", e.toString());
        }
        return last;
    }

    /** Whoever does not sign in meanwhile loses what the file took from him as well. */
    @Scheduled(fixedDelayString = "PT2S")
    void look() {
        now();
    }

    // Only what is told is known: what could not be told is read and told again.
    private void change(Read former, Read next) {
        last = next;
        try {
            former.byPerson().forEach((person, account) -> {
                if (!account.equals(next.byPerson().get(person))) {
                    events.publishEvent(new AccountChanged(person));
                }
            });
        } catch (DataAccessException storeAway) {
            last = former;
            throw storeAway;
        }
    }

    private Read read(Version version) {
        Account[] accounts = json.readValue(file.toFile(), Account[].class);
        if (accounts.length == 0) {
            throw new IllegalArgumentException(file + ": no account (expected: at least one)");
        }
        return new Read(version, by(accounts, account -> key(account.username())), by(accounts, Account::person));
    }

    private Map<String, Account> by(Account[] accounts, Function<Account, String> key) {
        return Stream.of(accounts).collect(Collectors.toMap(key, Function.identity(), (one, other) -> {
            throw new IllegalArgumentException(file + ": " + one.username() + " and " + other.username()
                    + " are the same (expected: one account)");
        }));
    }

    private static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private record Version(FileTime changed, long size) {
        static Version of(Path file) throws IOException {
            return new Version(Files.getLastModifiedTime(file), Files.size(file));
        }
    }

    private record Read(Version version, Map<String, Account> byUsername, Map<String, Account> byPerson) {}
}
