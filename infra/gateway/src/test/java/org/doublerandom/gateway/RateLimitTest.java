package org.doublerandom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class RateLimitTest {
    private static final FilterChain PASSES = (request, response) -> {};

    private final AtomicLong now = new AtomicLong();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Rates rates =
            new Rates(new RateSettings(6, 4, 2, 3, 1, 1_000, null), new OwnBuckets(1_000, clock()), metrics);
    private final RateLimit addresses = RateLimit.ofAddresses(rates);

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void eachKindOfRequestHasItsOwnMeasureForEachAddress() throws Exception {
        assertThat(passed("GET", "/api/publication/v1/plans", 9)).isEqualTo(4);
        assertThat(passed("POST", "/login", 1) + passed("POST", "/identity/second-factor", 8))
                .isEqualTo(2);
        assertThat(passed("GET", "/api/publication/v1/search", 9)).isEqualTo(3);
        assertThat(passed("GET", "/api/publication/v1/notices/AAAA", 9)).isEqualTo(1);
        assertThat(statusOf(request("GET", "/api/publication/v1/plans", "10.0.0.2")))
                .isEqualTo(200);
        assertThat(metrics.counter("doublerandom.gateway.rate.refused", "kind", "SIGN_IN")
                        .count())
                .isEqualTo(7);
    }

    @Test
    void whoIsRefusedIsToldWhenToAskAgainAndMayThen() throws Exception {
        passed("POST", "/login", 2);
        MockHttpServletResponse refused = answer(request("POST", "/login", "10.0.0.1"));

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString()).contains("too-many-requests", "请求过于频繁");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("30");
        now.addAndGet(29_000_000_000L);
        assertThat(passed("POST", "/login", 1)).isZero();
        now.addAndGet(1_000_000_000L);
        assertThat(passed("POST", "/login", 2)).isEqualTo(1);
    }

    @Test
    void aTokenIsCountedByWhoseItIsWhereverItComesFrom() throws Exception {
        MockHttpServletRequest withToken = request("GET", "/api/plan/v1/plans", "10.0.0.1");
        withToken.addHeader("Authorization", "Bearer x");
        for (int i = 0; i < 20; i++) {
            assertThat(statusOf(withToken)).isEqualTo(200);
        }
        RateLimit persons = RateLimit.ofPersons(rates);
        int passed = 0;
        for (int i = 0; i < 9; i++) {
            signIn("p-1");
            passed += passes(persons, request("GET", "/api/plan/v1/plans", "10.0.0." + i));
        }
        assertThat(passed).isEqualTo(6);
        signIn("p-2");
        assertThat(passes(persons, request("GET", "/api/plan/v1/plans", "10.0.0.1")))
                .isEqualTo(1);
    }

    private int passed(String method, String path, int times) throws Exception {
        int passed = 0;
        for (int i = 0; i < times; i++) {
            passed += passes(addresses, request(method, path, "10.0.0.1"));
        }
        return passed;
    }

    private int statusOf(MockHttpServletRequest request) throws Exception {
        return answer(request).getStatus();
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        addresses.doFilter(request, response, PASSES);
        request.removeAttribute(addresses.getAlreadyFilteredAttributeName());
        return response;
    }

    private static int passes(RateLimit limit, MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, PASSES);
        return response.getStatus() == 200 ? 1 : 0;
    }

    private static MockHttpServletRequest request(String method, String path, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        return request;
    }

    private static void signIn(String person) {
        Jwt token = Jwt.withTokenValue("x")
                .header("alg", "RS256")
                .subject(person)
                .issuedAt(Instant.EPOCH)
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token, List.of()));
    }

    private TimeMeter clock() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return now.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }
}
