package org.doublerandom.identity.signin;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How persons sign in.
 *
 * @param secureCookie whether browsers show the session's cookie over TLS only; unless it is said, as the issuer's
 *     address is reached
 * @param secondFactorRoles whoever has one of these roles shows a code besides the password
 * @param secondFactorKey file with the key under which the secrets of those codes lie; unless it is named, beside the
 *     signing keys; made on the first start
 */
@ConfigurationProperties("doublerandom.identity")
public record SignInSettings(
        @Nullable Boolean secureCookie,
        @DefaultValue Set<String> secondFactorRoles,
        @Nullable Path secondFactorKey) {
    public boolean secureCookie(String issuer) {
        return secureCookie == null ? issuer.startsWith("https:") : secureCookie;
    }

    Path secondFactorKey(Path signingKey) {
        return secondFactorKey == null ? signingKey.resolveSibling("second-factor.key") : secondFactorKey;
    }
}
