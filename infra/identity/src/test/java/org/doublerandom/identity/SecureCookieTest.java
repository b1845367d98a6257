package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "doublerandom.identity.secure-cookie=true")
class SecureCookieTest extends IdentityTest {
    @Test
    void theCookieOfTheSessionIsShownOverTlsOnlyWhereThatIsSaid() {
        assertThat(new Browser(port).open("/login").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).startsWith("SIGN_IN=").contains("; Secure"));
    }
}
