package org.doublerandom.identity.administration;

import org.doublerandom.identity.account.AccountUnknown;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.request.AccountRequest;
import org.doublerandom.identity.request.AccountRequests;
import org.doublerandom.identity.request.RequestUnknown;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Reads accounts and requests that are the reader's to see. */
@UseCase
public class ReadAccounts {
    private final PersonAccounts accounts;
    private final AccountRequests requests;

    ReadAccounts(PersonAccounts accounts, AccountRequests requests) {
        this.accounts = accounts;
        this.requests = requests;
    }

    public PersonAccount account(Administrator by, String person) {
        return by.seen(accounts.of(person).orElseThrow(() -> new AccountUnknown(person)));
    }

    public Page<PersonAccount> accounts(Administrator by, PageRequest page) {
        return accounts.list(by.org(), by.unit(), page);
    }

    public AccountRequest request(Administrator by, String id) {
        return by.seen(requests.of(id).orElseThrow(() -> new RequestUnknown(id)));
    }

    public Page<AccountRequest> requests(Administrator by, AccountRequest.Status status, PageRequest page) {
        return requests.list(by.org(), by.unit(), status, page);
    }
}
