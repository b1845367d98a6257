package org.doublerandom.starter.security;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class AuthoritiesConfiguration {
    @Bean
    Authorities authorities(@Value("${doublerandom.authorities:}") List<String> settings) {
        return new Authorities(settings);
    }
}
