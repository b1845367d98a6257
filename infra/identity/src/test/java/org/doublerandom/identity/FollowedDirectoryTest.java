package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class FollowedDirectoryTest extends AccountsTest {
    private static final Map<String, Boolean> INSPECTORS = new TreeMap<>();
    private static final List<String> TOKENS = new CopyOnWriteArrayList<>();
    private static final HttpServer DIRECTORY = directory();
    private static volatile boolean away;

    @DynamicPropertySource
    static void aDirectory(DynamicPropertyRegistry properties) {
        properties.add(
                "doublerandom.directory-url",
                () -> "http://127.0.0.1:" + DIRECTORY.getAddress().getPort());
        properties.add("doublerandom.directory-followed-every", () -> "PT0.1S");
    }

    @AfterAll
    static void closed() {
        DIRECTORY.stop(0);
    }

    @BeforeEach
    void aDirectoryWithSomebodyElse() {
        away = false;
        has(Map.of("p-else", true));
    }

    @Test
    void whoLosesTheCertificateLosesTheRoleAndIsTold() throws Exception {
        String person = inForce(aName(), "*", "INSPECTOR", "REVIEWER");
        has(Map.of(person, true, "p-else", true));
        await().until(() -> accounts.of(person).orElseThrow().standing().certified());
        surroundings.changed.clear();

        has(Map.of(person, false, "p-else", true));

        await().untilAsserted(() ->
                assertThat(accounts.of(person).orElseThrow().roles()).containsExactly("REVIEWER"));
        await().until(() -> surroundings.changed.contains(person));
        assertThat(first.ok(caller(person, "林", "*", "REVIEWER").get("/api/identity/v1/me/notices"))
                        .at("/0/text")
                        .asString())
                .isEqualTo("已收回角色");
        assertThat(SignedJWT.parse(TOKENS.get(0)).getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactly("SERVICE");
    }

    @Test
    void whoIsInTheDirectoryNoMoreLosesTheRoleAndWhoWasNeverThereKeepsIt() {
        String leaves = inForce(aName(), "*", "INSPECTOR");
        String comes = inForce(aName(), "*", "INSPECTOR");
        has(Map.of(leaves, true, "p-else", true));
        await().until(() -> accounts.of(leaves).orElseThrow().standing().certified());

        has(Map.of("p-else", true));

        await().untilAsserted(() ->
                assertThat(accounts.of(leaves).orElseThrow().roles()).isEmpty());
        assertThat(accounts.of(comes).orElseThrow().roles()).containsExactly("INSPECTOR");
    }

    @Test
    void ofADirectoryThatIsAwayOrHasLostEverybodyNobodyLeaves() {
        String person = inForce(aName(), "*", "INSPECTOR");
        has(Map.of(person, true));
        await().until(() -> accounts.of(person).orElseThrow().standing().certified());

        has(Map.of());
        askedAgain();
        assertThat(accounts.of(person).orElseThrow().roles()).containsExactly("INSPECTOR");
        away = true;
        askedAgain();
        assertThat(accounts.of(person).orElseThrow().roles()).containsExactly("INSPECTOR");
    }

    // Twice: the first may have been on its way already.
    private static void askedAgain() {
        int before = TOKENS.size();
        await().until(() -> TOKENS.size() > before + 1);
    }

    private static void has(Map<String, Boolean> inspectors) {
        synchronized (INSPECTORS) {
            INSPECTORS.clear();
            INSPECTORS.putAll(inspectors);
        }
    }

    private static HttpServer directory() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/v1/inspectors", FollowedDirectoryTest::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    // One at a time, so that the list has parts; the cursor is the person before.
    private static void answer(HttpExchange call) throws IOException {
        TOKENS.add(call.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length()));
        String query = call.getRequestURI().getQuery();
        String after = query.contains("cursor=") ? query.replaceAll(".*cursor=", "") : "";
        String body;
        synchronized (INSPECTORS) {
            List<String> rest = INSPECTORS.keySet().stream()
                    .filter(person -> person.compareTo(after) > 0)
                    .toList();
            String rows = rest.isEmpty()
                    ? ""
                    : "{\"inspector\":\"I1\",\"person\":\"%s\",\"certified\":%s}"
                            .formatted(rest.get(0), INSPECTORS.get(rest.get(0)));
            String next = rest.size() > 1 ? ",\"next\":\"" + rest.get(0) + "\"" : "";
            body = "{\"rows\":[" + rows + "],\"total\":" + INSPECTORS.size() + next + "}";
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(away ? 503 : 200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
