package org.doublerandom.identity;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where identity finds what it must know.
 *
 * @param issuer the address under which persons reach it: the gateway's
 * @param accounts file with the accounts of persons
 * @param clients file with the accounts of services
 * @param signingKey file with the key pairs; made on the first start, renewed each quarter
 * @param installationKey file with the key by which staff numbers are sealed; made on the first start
 */
@ConfigurationProperties("doublerandom")
public record IdentitySettings(
        String issuer,
        Path accounts,
        Path clients,
        Path signingKey,
        @Nullable Path installationKey) {
    /** The file of the key by which staff numbers are sealed: where it is not named, beside the signing keys. */
    public Path installationKeyFile() {
        return installationKey == null ? signingKey.resolveSibling("installation.key") : installationKey;
    }
}
