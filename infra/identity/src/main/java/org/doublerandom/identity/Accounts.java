package org.doublerandom.identity;

import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of the file, read once. */
@Component
class Accounts implements UserDetailsService {
    private final Map<String, Account> byUsername;

    Accounts(IdentitySettings settings, JsonMapper json) {
        File file = settings.accounts().toFile();
        byUsername = Stream.of(json.readValue(file, Account[].class))
                .collect(Collectors.toMap(account -> key(account.username()), Function.identity()));
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        Account account = byUsername.get(key(username));
        if (account == null) {
            throw new UsernameNotFoundException("no such account");
        }
        return new SignedInPerson(account);
    }

    private static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
