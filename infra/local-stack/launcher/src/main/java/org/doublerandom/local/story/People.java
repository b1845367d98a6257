package org.doublerandom.local.story;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.doublerandom.local.stack.Account;
import org.doublerandom.local.stack.Accounts;

/** The persons of the story; each signs in when first needed. */
public final class People {
    private final URI gateway;
    private final Accounts accounts;
    private final Duration patience;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Session> sessions = new HashMap<>();

    public People(URI gateway, Accounts accounts) {
        this(gateway, accounts, Patience.LONGEST);
    }

    /** @param patience for how long each asks again while a part is away */
    public People(URI gateway, Accounts accounts, Duration patience) {
        this.gateway = gateway;
        this.accounts = accounts;
        this.patience = patience;
    }

    /** @param username e.g. {@code planner} */
    public Session as(String username) {
        return sessionOf(accounts.of(username));
    }

    /** @param person the opaque id by which records name somebody */
    public Session asPerson(String person) {
        return sessionOf(accounts.ofPerson(person));
    }

    /** Who signs in under that name. */
    Account account(String username) {
        return accounts.of(username);
    }

    public Session anybody() {
        return new Session(http, gateway, () -> "", patience);
    }

    private Session sessionOf(Account account) {
        return sessions.computeIfAbsent(
                account.username(),
                name -> new Session(
                        http,
                        gateway,
                        () -> SignIn.patiently(gateway, account, patience).access(),
                        patience));
    }
}
