package org.doublerandom.gateway;

import java.net.http.HttpClient;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

@Configuration(proxyBeanMethods = false)
class HttpConfiguration {
    /** How the gateway calls services: a redirect is the caller's business, and nobody waits for ever. */
    @Bean
    ClientHttpRequestFactory calls(GatewaySettings settings) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(settings.readTimeout());
        return factory;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusalsOfTomcat() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemReports()));
    }
}
