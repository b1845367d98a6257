package org.doublerandom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.doublerandom.testkit.TlsPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A gateway that speaks TLS to the world and to what stands behind it, set up as the page says. */
class TlsTest {
    private static final String PLANS = "/api/plan/v1/plans";
    private static final String DRAWS = "/api/draw/v1/draws";
    private static final String INSPECTIONS = "/api/inspection/v1/inspections";

    @TempDir
    static Path folder;

    private static TlsPage tls;
    private static Behind behind;
    private static Upstream stranger;
    private static Upstream plain;
    private static ServletWebServerApplicationContext gateway;

    @BeforeAll
    static void aGateway() throws IOException, InterruptedException {
        tls = TlsPage.certificatesIn(folder.resolve("ours"), "gateway", "plan-service");
        TlsPage others = TlsPage.certificatesIn(folder.resolve("others"), "draw-service");
        behind = new Behind(tls.as("plan-service"));
        stranger = new Upstream("stranger", others.as("draw-service"));
        plain = new Upstream("plain");
        gateway = start(tls.ofEvery("gateway"));
    }

    @AfterAll
    static void itEnds() {
        gateway.close();
        behind.close();
        stranger.close();
        plain.close();
    }

    @Test
    void whoTrustsTheAuthorityIsAnsweredAndTheServiceBehindSeesTheGatewaysCertificate() throws Exception {
        HttpResponse<String> answer = get("https", PLANS, tls.asNobody());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("plan");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void whoComesWithoutTlsIsNotAnswered() throws Exception {
        behind.plan.forget();

        assertThat(get("http", PLANS, tls.asNobody()).statusCode()).isEqualTo(400);
        assertThat(behind.plan.wasAsked()).isFalse();
    }

    @Test
    void whoDoesNotTrustTheAuthorityTurnsAwayFromTheGateway() {
        assertThatThrownBy(() -> get("https", PLANS, SSLContext.getDefault()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void aServiceWithACertificateOfAnotherAuthorityIsNotAsked() throws Exception {
        assertThat(get("https", DRAWS, tls.asNobody()).statusCode()).isEqualTo(503);
        assertThat(stranger.wasAsked()).isFalse();
    }

    @Test
    void aServiceThatDoesNotSpeakTlsIsNotAsked() throws Exception {
        assertThat(get("https", INSPECTIONS, tls.asNobody()).statusCode()).isEqualTo(503);
        assertThat(plain.wasAsked()).isFalse();
    }

    @Test
    void whoHasNoCertificateOfTheAuthorityDoesNotGetBehindTheGateway() {
        assertThatThrownBy(() -> send(behind.plan.address().resolve(PLANS), tls.asNobody()))
                .isInstanceOf(IOException.class);
    }

    private static ServletWebServerApplicationContext start(Map<String, String> settings) {
        Map<String, Object> variables = new LinkedHashMap<>(settings);
        variables.put("SERVER_PORT", "0");
        variables.put("MANAGEMENT_SERVER_PORT", "0");
        variables.put("DOUBLERANDOM_ISSUER", Behind.ISSUER.replace("http:", "https:"));
        variables.put("DOUBLERANDOM_IDENTITY_URL", behind.identity.address().toString());
        variables.put("DOUBLERANDOM_PLAN_URL", behind.plan.address().toString());
        variables.put("DOUBLERANDOM_DRAW_URL", stranger.address().toString());
        variables.put("DOUBLERANDOM_INSPECTION_URL", plain.address().toString().replace("http:", "https:"));
        variables.put("DOUBLERANDOM_DIRECTORY_URL", "https://127.0.0.1:1");
        variables.put("DOUBLERANDOM_PUBLICATION_URL", "https://127.0.0.1:1");
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(GatewayApplication.class)
                .environment(environment)
                .run();
    }

    private static HttpResponse<String> get(String scheme, String path, SSLContext caller) throws Exception {
        return send(URI.create(scheme + "://localhost:" + gateway.getWebServer().getPort() + path), caller);
    }

    private static HttpResponse<String> send(URI address, SSLContext caller) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + behind.token())
                .build();
        return HttpClient.newBuilder().sslContext(caller).build().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
