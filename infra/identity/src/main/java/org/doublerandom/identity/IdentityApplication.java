package org.doublerandom.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

@SpringBootApplication
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(IdentityApplication.class, arguments);
    }
}
