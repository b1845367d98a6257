package org.doublerandom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.doublerandom.gateway.Upstream.Answer;
import org.doublerandom.gateway.Upstream.Asked;
import org.junit.jupiter.api.Test;

class TrustTest extends ThroughTheGateway {
    @Test
    void headersByWhichSomebodyClaimsToBeSomebody() {
        send(to("/api/publication/v1/plans")
                .header("X-User", "admin")
                .header("X-Roles", "SYSTEM_ADMIN")
                .header("X-Forwarded-User", "admin")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=203.0.113.9;host=evil.example")
                .header("X-Original-URL", "/internal")
                .header("Remote-User", "admin"));

        Asked asked = BEHIND.publication.asked();
        assertThat(asked.headers())
                .doesNotContainKeys(
                        "x-user",
                        "x-roles",
                        "x-forwarded-user",
                        "x-forwarded-prefix",
                        "forwarded",
                        "x-original-url",
                        "remote-user")
                .containsEntry("x-forwarded-host", "localhost")
                .containsEntry("x-forwarded-port", "8080")
                .containsEntry("x-forwarded-proto", "http")
                .containsEntry("x-forwarded-for", "127.0.0.1");
    }

    @Test
    void cookiesButForTheSignInPage() {
        send(to("/api/publication/v1/plans").header("Cookie", "SIGN_IN=1"));
        send(to("/login").header("Cookie", "SIGN_IN=1"));

        assertThat(BEHIND.publication.asked().headers()).doesNotContainKey("cookie");
        assertThat(BEHIND.identity.asked().headers()).containsEntry("cookie", "SIGN_IN=1");
    }

    @Test
    void whetherItServesButNoPartsOfItsHealthAndNoMetrics() {
        for (String path : List.of("/livez", "/readyz")) {
            assertThat(send(to(path)).body()).contains("UP").doesNotContain("components", "details");
        }
        for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus")) {
            assertThat(send(to(path)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void itsHealthWithItsPartsAndItsMetricsOnTheInnerAddressOnly() {
        assertThat(send(inside("/actuator/health")).body()).contains("UP", "breakers", "diskSpace");
        assertThat(send(inside("/actuator/prometheus")).body()).contains("http_server_requests");
        assertThat(send(inside("/actuator/env")).statusCode()).isEqualTo(404);
    }

    @Test
    void theDocumentationOfAllServicesWithSignIn() {
        assertThat(send(to("/swagger-ui.html")).statusCode()).isEqualTo(302);
        assertThat(send(to("/swagger-ui/index.html")).body()).contains("swagger-ui-bundle.js");
        assertThat(send(to("/v3/api-docs/swagger-config")).body())
                .contains(
                        "/api/directory/v3/api-docs",
                        "/api/plan/v3/api-docs",
                        "/api/draw/v3/api-docs",
                        "/api/inspection/v3/api-docs",
                        "/api/publication/v3/api-docs",
                        "/api/identity/v3/api-docs");
        assertThat(send(to("/swagger-ui/swagger-initializer.js")).body())
                .contains("\"clientId\":\"swagger\"")
                .contains("\"usePkceWithAuthorizationCodeGrant\":true");
    }

    @Test
    void headersThatTellABrowserToBeCareful() {
        HttpResponse<String> answer = send(to("/"));

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("frame-ancestors 'none'").contains("script-src 'self';"));
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void everySecurityHeaderOnceAlsoIfTheServiceSetsItToo() {
        BEHIND.identity.answersOnce(new Answer(
                200,
                Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "Cache-Control", "no-store",
                        "Content-Security-Policy", "default-src 'none'"),
                "page"));

        HttpResponse<String> answer = send(to("/login"));

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'");
    }
}
