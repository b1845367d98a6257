package org.doublerandom.identity.web;

import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.administration.Administrator;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.springframework.stereotype.Component;

/** Who deals with accounts: from the token, with the name that the account has. */
@Component
class Administrators {
    private final PersonAccounts accounts;

    Administrators(PersonAccounts accounts) {
        this.accounts = accounts;
    }

    Administrator of(Person person, Reach reach) {
        String id = person.id().value();
        String name = accounts.of(id).map(account -> account.profile().name()).orElse(id);
        return new Administrator(id, name, person.authority().value(), reach.unit(), person.has(Role.SYSTEM_ADMIN));
    }
}
