package org.doublerandom.identity.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords persons may choose, and how they are encoded: length counts, and none that others try first. */
@Component
public class PasswordRule {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final String COMMONEST = "/common-passwords.txt";
    // As the platform's encoder knows it; bcrypt looks at the first 72 bytes only, which are 24 Chinese characters.
    private static final String ENCODING = "{pbkdf2@SpringSecurity_v5_8}";

    /** As costly to compare as any that is encoded here, and nobody's. */
    public static final String STAND_IN = ENCODING + "0".repeat(96);

    private final Pbkdf2PasswordEncoder encoder = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Set<String> commonest = commonest();

    /** @throws PasswordNotAcceptable when it is too short, too long, the username or one of the commonest */
    public String encoded(String password, String username) {
        int length = password.codePointCount(0, password.length());
        String small = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST
                || length > LONGEST
                || small.equals(username.toLowerCase(Locale.ROOT))
                || commonest.contains(small)) {
            throw new PasswordNotAcceptable(length);
        }
        return ENCODING + encoder.encode(password);
    }

    private static Set<String> commonest() {
        InputStream file = Objects.requireNonNull(PasswordRule.class.getResourceAsStream(COMMONEST), COMMONEST);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
