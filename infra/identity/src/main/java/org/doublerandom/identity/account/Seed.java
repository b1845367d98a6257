package org.doublerandom.identity.account;

import java.util.List;

/** What the file of accounts said of one when it was read last: what it says otherwise now is a change. */
public record Seed(String username, String password, Profile profile, List<String> roles) {
    public Seed {
        roles = List.copyOf(roles);
    }
}
