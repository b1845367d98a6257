package org.doublerandom.starter.document;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Paths;
import org.doublerandom.starter.security.Operations;
import org.doublerandom.starter.security.Rights;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration
class DocumentConfiguration {
    private static final String INTERNAL = "/internal/";

    @Bean
    Words words(
            @Value("classpath:api/all-services.yaml") Resource shared,
            @Value("classpath:api/${spring.application.name}.yaml") Resource own,
            @Value("${spring.application.name}") String service) {
        Words words = new Words(service.replace("-service", ""));
        words.add(shared);
        if (own.exists()) {
            words.add(own);
        }
        return words;
    }

    @Bean
    ModelConverter recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    GlobalOpenApiCustomizer wordsOfTheDocument(Words words, Rights rights) {
        OperationDocument operations = new OperationDocument(words, rights);
        SchemaDocument schemas = new SchemaDocument(words);
        ExampleDocument examples = new ExampleDocument(words);
        GatewayRefusals refusals = new GatewayRefusals();
        return document -> {
            keepInternalApart(document.getPaths());
            document.getInfo().setDescription(words.about());
            operations.describe(document);
            schemas.describe(document);
            examples.describe(document);
            refusals.describe(document);
        };
    }

    /** {@code /v3/api-docs/internal}: for the services among themselves, and not to be had through the gateway. */
    @Bean
    GroupedOpenApi internalOperations() {
        return GroupedOpenApi.builder()
                .group("internal")
                .pathsToMatch(INTERNAL + "**")
                .build();
    }

    @Bean
    WebMvcConfigurer documentedParameters(Words words, Operations operations) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new DocumentedParameters(words, operations))
                        .addPathPatterns("/api/**", INTERNAL + "**");
            }
        };
    }

    // The group of the internal ones has no others; springdoc's own exclusion would hold for it too.
    private static void keepInternalApart(Paths paths) {
        if (!paths.keySet().stream().allMatch(path -> path.startsWith(INTERNAL))) {
            paths.keySet().removeIf(path -> path.startsWith(INTERNAL));
        }
    }
}
