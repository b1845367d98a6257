package org.doublerandom.gateway;

import java.net.http.HttpClient;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.JdkHttpClientBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

@Configuration(proxyBeanMethods = false)
class HttpConfiguration {
    /**
     * How the gateway calls services: a redirect is the caller's business, and nobody waits for ever.
     *
     * @param common with whom it speaks by TLS, and as whom ({@code spring.http.clients.ssl.bundle})
     */
    @Bean
    HttpClient client(GatewaySettings settings, HttpClientSettings common) {
        return new JdkHttpClientBuilder()
                .withCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1))
                .build(common.withRedirects(HttpRedirects.DONT_FOLLOW).withConnectTimeout(settings.connectTimeout()));
    }

    @Bean
    ClientHttpRequestFactory calls(GatewaySettings settings, HttpClient client) {
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
