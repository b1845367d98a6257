package org.doublerandom.identity.administration;

import java.time.Clock;
import java.util.List;
import org.doublerandom.identity.account.AccountTime;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.password.NewLink;
import org.doublerandom.identity.request.AccountRequest;
import org.doublerandom.identity.request.AccountRequests;
import org.doublerandom.identity.request.AskerNotInOffice;
import org.doublerandom.starter.UseCase;

/** The second administrator approves what the first one asked for, and with that does it, or rejects it. */
@UseCase
public class DecideRequest {
    private final AccountRequests requests;
    private final PersonAccounts accounts;
    private final ReadAccounts read;
    private final NewAccounts newAccounts;
    private final AccountTrail trail;
    private final AccountTime time;
    private final Clock clock;

    DecideRequest(
            AccountRequests requests,
            PersonAccounts accounts,
            ReadAccounts read,
            NewAccounts newAccounts,
            AccountTrail trail,
            AccountTime time,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.read = read;
        this.newAccounts = newAccounts;
        this.trail = trail;
        this.time = time;
        this.clock = clock;
    }

    /** An approval that broke off before it had its effect is completed by a repeat of it. */
    public Outcome.Done approve(Administrator by, String id) {
        requireStillPossible(read.request(by, id));
        AccountRequest approved = requests.change(id, request -> request.approved(by.at(time.now())));
        if (approved.carriedOut()) {
            return new Outcome.Done(read.account(by, approved.person()), null);
        }
        Outcome.Done done = carryOut(approved, by);
        // No part of the command, which the request remembers as done already.
        Freely.write(() -> requests.change(id, AccountRequest::asCarriedOut));
        return done;
    }

    public AccountRequest reject(Administrator by, String id, String reason) {
        read.request(by, id);
        AccountRequest rejected = requests.change(id, request -> request.rejected(by.at(time.now()), reason));
        trail.noted(rejected.person(), rejected.kind() + " rejected", by.person());
        return rejected;
    }

    // What came to have the name or the person meanwhile, or whoever asked and is in office no more, leaves the request
    // waiting, to be rejected.
    private void requireStillPossible(AccountRequest request) {
        if (request.status() != AccountRequest.Status.WAITS) {
            return;
        }
        String asker = request.asked().person();
        if (accounts.of(asker).filter(PersonAccount::isAdministrator).isEmpty()) {
            throw new AskerNotInOffice(asker);
        }
        if (request.kind() == AccountRequest.Kind.CREATE) {
            newAccounts.requireFree(request.org(), request.wanted());
        }
    }

    private Outcome.Done carryOut(AccountRequest request, Administrator by) {
        NewLink link = NewLink.madeAt(clock.instant());
        Notice notice = Notice.of(time.now(), kindOf(request), request.wanted().roles(), namesOf(request));
        PersonAccount account = switch (request.kind()) {
            case CREATE ->
                accounts.put(request.person(), made -> made.orElseGet(() -> newAccounts.of(request, link, notice)));
            case GRANT -> accounts.change(request.person(), now -> now.granted(notice));
            case RESET -> accounts.change(request.person(), now -> now.reset(link.kept(), notice));
            case ENABLE -> accounts.change(request.person(), now -> now.enabled(notice));
        };
        trail.changed(account, notice.kind(), request.asked().person() + " and " + by.person());
        return Outcome.Done.of(account, link);
    }

    private static Notice.Kind kindOf(AccountRequest request) {
        return switch (request.kind()) {
            case CREATE -> Notice.Kind.CREATED;
            case GRANT -> Notice.Kind.ROLES_GRANTED;
            case RESET -> Notice.Kind.PASSWORD_RESET;
            case ENABLE -> Notice.Kind.ENABLED;
        };
    }

    private static List<String> namesOf(AccountRequest request) {
        AccountRequest.By decided = request.decided();
        return List.of(request.asked().name(), decided == null ? "" : decided.name());
    }
}
