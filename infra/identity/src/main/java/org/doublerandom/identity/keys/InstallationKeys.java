package org.doublerandom.identity.keys;

import java.io.IOException;
import org.doublerandom.identity.IdentitySettings;
import org.doublerandom.starter.command.DigestSeal;
import org.doublerandom.starter.command.ServiceKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is made with the installation's key. */
@Configuration(proxyBeanMethods = false)
class InstallationKeys {
    @Bean
    InstallationKey installationKey(IdentitySettings settings) throws IOException {
        return new InstallationKey(settings.installationKeyFile());
    }

    @Bean
    ServiceKey serviceKey(InstallationKey installation) {
        return installation.key();
    }

    /** Commands hold passwords and staff numbers. */
    @Bean
    DigestSeal digestSeal(InstallationKey installation) {
        return installation::seal;
    }
}
