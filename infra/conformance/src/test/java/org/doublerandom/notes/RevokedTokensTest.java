package org.doublerandom.notes;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.TestRevocations;
import org.doublerandom.testkit.TestToken;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A token that identity takes back is refused by every service within seconds. */
@NoteServiceTest
class RevokedTokensTest {
    private static final Duration SECONDS = Duration.ofSeconds(5);

    @Autowired
    Api api;

    @Autowired
    TestRevocations revocations;

    @Test
    void whatASignInGaveEndsWithIt() {
        String ended = tokenOf("p-1", "s-1", Instant.now());
        String another = tokenOf("p-1", "s-2", Instant.now());
        isTaken(ended);

        revocations.ofSession("s-1");

        await().atMost(SECONDS).untilAsserted(() -> isRefused(ended));
        isTaken(another);
    }

    @Test
    void whatAPersonHadBeforeHisAccountChangedEndsAndTheNextTokenIsGood() {
        Instant change = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String before = tokenOf("p-changed", "s-3", change.minusSeconds(1));
        String after = tokenOf("p-changed", "s-3", change);
        isTaken(before);

        revocations.ofPerson("p-changed", change);

        await().atMost(SECONDS).untilAsserted(() -> isRefused(before));
        isTaken(after);
        isTaken(tokenOf("p-1", "s-4", change.minusSeconds(1)));
    }

    private static String tokenOf(String person, String session, Instant made) {
        return TestPerson.with(person, "PLANNER")
                .token(TestToken.saying(claims -> claims.claim("sid", session).issueTime(Date.from(made))));
    }

    private void isTaken(String token) {
        api.withToken(token).post("/api/notes/v1/notes", Map.of("text", "x")).isStatus(200);
    }

    private void isRefused(String token) {
        api.withToken(token).post("/api/notes/v1/notes", Map.of("text", "x")).isRefused(401, "token-invalid");
    }
}
