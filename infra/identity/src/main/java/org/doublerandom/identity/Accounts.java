package org.doublerandom.identity;

import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of the file, read once. */
@Component
class Accounts {
    private final Map<String, Account> byUsername;
    private final Account any;

    Accounts(IdentitySettings settings, JsonMapper json) {
        File file = settings.accounts().toFile();
        byUsername = Stream.of(json.readValue(file, Account[].class))
                .collect(Collectors.toMap(account -> key(account.username()), Function.identity()));
        any = byUsername.values().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + ": no account (expected: at least one)"));
    }

    /** @param username as it was typed; case and blanks around it do not matter */
    @Nullable
    Account of(String username) {
        return byUsername.get(key(username));
    }

    /** One of them, whichever: its password is as costly to compare as that of the others. */
    Account any() {
        return any;
    }

    private static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
