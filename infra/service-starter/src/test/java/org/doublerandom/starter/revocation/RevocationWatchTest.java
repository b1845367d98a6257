package org.doublerandom.starter.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

class RevocationWatchTest {
    private static final Instant MADE = Instant.parse("2026-03-02T08:00:00Z");

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final RevokedTokens tokens = new RevokedTokens();
    private volatile Instant time = Instant.now();
    private volatile String list = "";
    private HttpServer identity;

    @BeforeEach
    void identity() throws IOException {
        identity = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        identity.createContext("/internal/v1/revocations", this::answer);
        identity.start();
    }

    @AfterEach
    void itEnds() {
        identity.stop(0);
    }

    @Test
    void theListIsFetchedOnceAndThenOnlyWhenItChanges() {
        RevocationWatch watch = watch();
        list = "{\"session\":\"s-1\",\"before\":\"2026-03-02T08:00:00Z\",\"later\":1}";
        watch.look();
        watch.look();
        assertThat(asked).containsExactly("200", "304");
        assertThat(isRevoked("p-1", "s-1")).isTrue();
        assertThat(isRevoked("p-2", "s-2")).isFalse();

        list = "{\"person\":\"p-2\",\"before\":\"2026-03-02T08:00:00.001Z\"}";
        watch.look();
        assertThat(isRevoked("p-1", "s-1")).isFalse();
        assertThat(isRevoked("p-2", "s-2")).isTrue();
        list = "{\"person\":\"p-2\",\"before\":\"2026-03-02T08:00:00Z\"}";
        watch.look();
        assertThat(isRevoked("p-2", "s-2")).isFalse();
    }

    @Test
    void whileIdentityIsAwayTheLastListHoldsAndItsAgeIsSeen() {
        RevocationWatch watch = watch();
        list = "{\"session\":\"s-1\",\"before\":\"2026-03-02T08:00:00Z\"}";
        watch.look();
        assertThat(watch.health().getStatus().getCode()).isEqualTo("UP");

        identity.stop(0);
        time = time.plus(Duration.ofSeconds(31));
        watch.look();

        assertThat(isRevoked("p-1", "s-1")).isTrue();
        assertThat(watch.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(watch.health().getDetails()).containsEntry("ageSeconds", 31L).containsEntry("revocations", 1);
        assertThat(metrics.get("doublerandom.revocations.age").gauge().value()).isEqualTo(31);
    }

    @Test
    void aServiceLooksByItself() {
        list = "{\"session\":\"s-1\",\"before\":\"2026-03-02T08:00:00Z\"}";
        RevocationWatch watch = watch();
        watch.start();
        try {
            await().until(() -> isRevoked("p-1", "s-1"));
            list = "";
            await().atMost(Duration.ofSeconds(6)).until(() -> !isRevoked("p-1", "s-1"));
        } finally {
            watch.stop();
        }
    }

    @Test
    void whereNobodyCanBeAskedNobodyIsAsked() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(RevocationConfiguration.class))
                .run(context -> assertThat(context).doesNotHaveBean(RevocationWatch.class));
    }

    private RevocationWatch watch() {
        RestClient client =
                RestClient.create("http://127.0.0.1:" + identity.getAddress().getPort());
        IdentityRevocations.Offer offer = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(IdentityRevocations.Offer.class);
        return new RevocationWatch(new IdentityRevocations(offer), tokens, metrics, () -> time);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String tag = "\"" + list.hashCode() + "\"";
        boolean isKnown = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        asked.add(isKnown ? "304" : "200");
        byte[] body = ("{\"entries\":[" + list + "]}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (isKnown) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private boolean isRevoked(String person, String session) {
        return tokens.validate(Jwt.withTokenValue("t")
                        .header("alg", "none")
                        .subject(person)
                        .claim("sid", session)
                        .issuedAt(MADE)
                        .build())
                .hasErrors();
    }
}
