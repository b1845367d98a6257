package org.doublerandom.starter.input;

import java.util.List;
import org.doublerandom.values.PageRequest;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration
class InputConfiguration {
    static {
        // Documented as the two parameters that it is made of.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(PageRequest.class);
    }

    /** JSON is UTF-8, in requests and in facts: nothing is guessed from its first bytes. */
    @Bean
    JsonFactoryBuilderCustomizer onlyUtf8() {
        return factory -> factory.disable(TokenStreamFactory.Feature.CHARSET_DETECTION);
    }

    @Bean
    ServerHttpMessageConvertersCustomizer strictRequests(JsonMapper json) {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(StrictJson.of(json)));
    }

    @Bean
    PageAnswer pageAnswer() {
        return new PageAnswer();
    }

    @Bean
    GlobalOperationCustomizer pageDocument() {
        return new PageDocument();
    }

    @Bean
    WebMvcConfigurer parameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageParameter());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                // Pages are asked for with whatever others append to addresses.
                registry.addInterceptor(new DeclaredParameters()).addPathPatterns("/api/**", "/internal/**");
            }
        };
    }
}
