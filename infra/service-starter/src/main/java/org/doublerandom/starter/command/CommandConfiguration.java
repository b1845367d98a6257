package org.doublerandom.starter.command;

import java.util.List;
import org.doublerandom.starter.security.PersonParameter;
import org.doublerandom.starter.security.ProblemWriter;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Person;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration
class CommandConfiguration {
    static {
        // Filled in by the starter, not by the client.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Person.class, Reach.class, NewId.class, IfMatch.class);
    }

    @Bean
    @ConditionalOnMissingBean
    ServiceKey serviceKey(@Value("${doublerandom.service-key}") String base64) {
        return new ServiceKey(base64);
    }

    @Bean
    FilterRegistrationBean<CommandFilter> commandFilter(ProblemWriter problems, ObjectProvider<DigestSeal> seal) {
        FilterRegistrationBean<CommandFilter> registration =
                new FilterRegistrationBean<>(new CommandFilter(problems, seal.getIfAvailable(() -> digest -> digest)));
        // After Spring Security (-100): the person must be known.
        registration.setOrder(0);
        return registration;
    }

    @Bean
    WebMvcConfigurer commandParameters(ServiceKey key) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new CommandOperation());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PersonParameter());
                resolvers.add(new NewIdParameter(key));
                resolvers.add(new IfMatchParameter());
            }
        };
    }
}
