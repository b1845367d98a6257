package org.doublerandom.directory;

import org.doublerandom.directory.domain.register.NightSecrets;
import org.doublerandom.starter.command.ServiceKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {
    private static final int LONGEST = 51;

    @Bean
    NightSecrets nightSecrets(ServiceKey key) {
        return (authority, night) -> new NightKey(key.sign("register\n" + authority.value() + "\n" + night, LONGEST));
    }
}
