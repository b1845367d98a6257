package org.doublerandom.starter.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@AutoConfiguration
class RightsConfiguration {
    @Bean
    Rights rights(@Value("${doublerandom.rights:classpath:rights.csv}") List<Resource> tables) {
        return new Rights(tables);
    }

    @Bean
    Operations operations(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            Rights rights) {
        return new Operations(mappings, rights);
    }

    @Bean
    WebMvcConfigurer rightsAtTheDoor(Rights rights, Operations operations) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RightsAtTheDoor(rights, operations)).order(-1);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ReachParameter(rights, operations));
            }
        };
    }
}
