package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** TLS ends before identity; the issuer's address says that persons come by it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReachedByTlsTest {
    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) throws IOException {
        IdentityTest.installation(properties, "https://draws.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/identity/signed-in", "/oauth2/authorize", "/.well-known/openid-configuration"})
    void browsersAreToldToComeByTlsAlways(String page) {
        assertThat(new Browser(port).open(page).headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(strict -> assertThat(strict).contains("max-age="));
    }

    @Test
    void theCookieOfTheSessionIsShownOverTlsOnly() {
        HttpResponse<String> page = new Browser(port).open("/login");

        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).startsWith("SIGN_IN=").contains("; Secure"));
    }
}
