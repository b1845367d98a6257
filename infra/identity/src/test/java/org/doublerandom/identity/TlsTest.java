package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.doublerandom.testkit.TlsPage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Identity set up as the page says: it answers the gateway and services only, by TLS, and persons through the gateway. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TlsTest.AsThePageSays.class)
class TlsTest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final TlsPage TLS = certificates("identity", "gateway");
    private static final TlsPage OTHERS = certificates("gateway");

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) throws IOException {
        IdentityTest.installation(properties, "https://draws.example");
    }

    static class AsThePageSays implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext identity) {
            try {
                Map<String, Object> variables = new LinkedHashMap<>(TLS.ofInner("identity"));
                identity.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("page-systemEnvironment", variables));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void aPersonSignsInByTlsAndTheCookieIsSecureBeforeAndAfter() throws Exception {
        HttpClient browser = throughTheGateway();
        HttpResponse<String> page = browser.send(request("/login").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(cookieOf(page)).startsWith("SIGN_IN=").contains("; Secure", "; HttpOnly", "; SameSite=Lax");

        HttpResponse<String> signedIn = signIn(browser, page);

        assertThat(signedIn.headers().firstValue("Location")).hasValue("https://draws.example/identity/signed-in");
        assertThat(cookieOf(signedIn)).startsWith("SIGN_IN=").contains("; Secure", "; HttpOnly", "; SameSite=Lax");
        assertThat(browser.send(request("/identity/password").build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void browsersAreToldToComeByTlsAlways() throws Exception {
        for (String path : new String[] {"/login", "/oauth2/authorize"}) {
            assertThat(throughTheGateway()
                            .send(request(path).build(), HttpResponse.BodyHandlers.ofString())
                            .headers()
                            .allValues("Strict-Transport-Security"))
                    .as(path)
                    .singleElement()
                    .satisfies(strict -> assertThat(strict).contains("max-age="));
        }
    }

    @Test
    void aServiceGetsItsTokenByTls() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("https", "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Browser.encoded(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "draw-service",
                        "client_secret", "a-secret"))))
                .build();

        HttpResponse<String> answer = as(TLS.as("gateway")).send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("access_token");
    }

    @Test
    void whoShowsNoCertificateOrAnotherAuthoritysIsNotAnswered() {
        for (SSLContext caller : new SSLContext[] {TLS.asNobody(), OTHERS.as("gateway")}) {
            assertThatThrownBy(() -> as(caller).send(request("/login").build(), HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whoDoesNotTrustTheAuthorityTurnsAway() {
        assertThatThrownBy(() -> as(SSLContext.getDefault())
                        .send(request("/login").build(), HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void whoComesWithoutTlsIsNotAnswered() throws Exception {
        HttpRequest plain = HttpRequest.newBuilder(address("http", "/login")).build();

        HttpResponse<String> refused = HttpClient.newHttpClient().send(plain, HttpResponse.BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> signIn(HttpClient browser, HttpResponse<String> page) throws Exception {
        Matcher csrf = CSRF.matcher(page.body());
        assertThat(csrf.find()).as(page.body()).isTrue();
        Map<String, String> form = Map.of("_csrf", csrf.group(1), "username", "planner", "password", "right");
        return browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(Browser.encoded(form)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpClient throughTheGateway() {
        return HttpClient.newBuilder()
                .sslContext(TLS.as("gateway"))
                .cookieHandler(new CookieManager())
                .build();
    }

    private static HttpClient as(SSLContext caller) {
        return HttpClient.newBuilder().sslContext(caller).build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address("https", path))
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "draws.example")
                .header("X-Forwarded-Port", "443");
    }

    private URI address(String scheme, String path) {
        return URI.create(scheme + "://localhost:" + port + path);
    }

    private static String cookieOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static TlsPage certificates(String... processes) {
        try {
            return TlsPage.certificatesIn(Files.createTempDirectory("identity-tls"), processes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
