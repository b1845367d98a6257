package org.doublerandom.draw.clients;

import org.doublerandom.starter.http.ServiceCalls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientsConfiguration {
    @Bean
    DirectoryOffer directoryOffer(ServiceCalls calls, @Value("${doublerandom.directory-url}") String url) {
        return calls.to(url, DirectoryOffer.class);
    }
}
