package org.doublerandom.identity.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The key pairs that sign tokens, in one file, so that a restart leaves tokens valid. Each quarter a new one takes over:
 * it is shown some time before it signs, so that whoever verifies knows it by then, and the former one is shown until the
 * last token that it signed is long out of force.
 */
public class SigningKeys implements JWKSource<SecurityContext> {
    static final Duration SIGNS_FOR = Duration.ofDays(90);
    static final Duration SHOWN_BEFORE = Duration.ofHours(1);
    static final Duration SHOWN_AFTER = Duration.ofDays(1);

    private final Path file;
    private final Clock clock;

    /** The newest one is the last. */
    private volatile List<RSAKey> keys;

    /** @throws IOException if the file cannot be read or written, or holds something else than this wrote */
    public SigningKeys(Path file, Clock clock) throws IOException, JOSEException {
        this.file = file;
        this.clock = clock;
        this.keys = Files.exists(file) ? read(file) : List.of();
        renew();
    }

    /** The one that signs now. */
    public RSAKey signing() {
        Instant known = clock.instant().minus(SHOWN_BEFORE);
        List<RSAKey> all = keys;
        for (int i = all.size() - 1; i > 0; i--) {
            if (!madeAt(all.get(i)).isAfter(known)) {
                return all.get(i);
            }
        }
        return all.get(0);
    }

    @Override
    public List<JWK> get(JWKSelector asked, SecurityContext nothing) {
        return asked.select(new JWKSet(List.<JWK>copyOf(keys)));
    }

    @Scheduled(fixedDelayString = "PT1H")
    final synchronized void renew() throws IOException, JOSEException {
        Instant now = clock.instant();
        List<RSAKey> renewed = new ArrayList<>(keys);
        if (renewed.isEmpty()
                || !madeAt(renewed.get(renewed.size() - 1)).plus(SIGNS_FOR).isAfter(now)) {
            renewed.add(made(now));
        }
        while (renewed.size() > 1
                && !madeAt(renewed.get(1)).plus(SHOWN_BEFORE).plus(SHOWN_AFTER).isAfter(now)) {
            renewed.remove(0);
        }
        if (!renewed.equals(keys)) {
            new KeyFile(file).write(new JWKSet(List.<JWK>copyOf(renewed)).toString(false));
            keys = List.copyOf(renewed);
        }
    }

    private static RSAKey made(Instant now) throws JOSEException {
        return new RSAKeyGenerator(2048)
                .keyUse(KeyUse.SIGNATURE)
                .keyIDFromThumbprint(true)
                .issueTime(Date.from(now))
                .generate();
    }

    // The keys of earlier releases do not say when they were made: long ago.
    private static Instant madeAt(RSAKey key) {
        return key.getIssueTime() == null ? Instant.EPOCH : key.getIssueTime().toInstant();
    }

    // One key alone is what earlier releases wrote.
    private static List<RSAKey> read(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            List<JWK> found = text.contains("\"keys\"") ? JWKSet.parse(text).getKeys() : List.of(JWK.parse(text));
            List<RSAKey> pairs = new ArrayList<>();
            for (JWK key : found) {
                if (!(key instanceof RSAKey pair) || !pair.isPrivate()) {
                    throw new ParseException(key.getKeyID(), 0);
                }
                pairs.add(pair);
            }
            pairs.sort(Comparator.comparing(SigningKeys::madeAt));
            return List.copyOf(pairs);
        } catch (ParseException e) {
            throw new IOException(file + ": not JSON web keys (expected: the key pairs that identity wrote)", e);
        }
    }
}
