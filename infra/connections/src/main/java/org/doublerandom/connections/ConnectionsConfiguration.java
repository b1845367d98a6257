package org.doublerandom.connections;

import java.time.Duration;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@AutoConfiguration
@EnableConfigurationProperties(ConnectionSettings.class)
class ConnectionsConfiguration {
    /** A connection without a request may wait longer than one in the middle of one: callers keep them. */
    private static final Duration KEPT = Duration.ofSeconds(60);

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatWebServerFactory> guardedConnections(ConnectionSettings settings) {
        return server -> {
            server.setProtocol(GuardedProtocol.class.getName());
            server.addConnectorCustomizers(connector -> {
                ((GuardedProtocol) connector.getProtocolHandler()).guard(settings);
                ((AbstractHttp11Protocol<?>) connector.getProtocolHandler()).setKeepAliveTimeout((int) KEPT.toMillis());
            });
            server.addEngineValves(new SteadyBodies(settings));
        };
    }
}
