package org.doublerandom.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

@SpringBootApplication
@EnableConfigurationProperties({GatewaySettings.class, RateSettings.class})
class GatewayApplication {
    public static void main(String[] arguments) {
        // Shorter than the 20 s after which a service closes an idle connection, or a command could meet a closed one.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        SpringApplication.run(GatewayApplication.class, arguments);
    }
}
