package org.doublerandom.starter.parked;

import org.doublerandom.facts.inbox.consumer.Copies;
import org.doublerandom.facts.inbox.parked.Repairs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration
class ParkedConfiguration {
    @Bean
    ParkedStreamsController parkedStreamsController(Repairs repairs) {
        return new ParkedStreamsController(repairs);
    }

    @Bean
    GivenUpController givenUpController(Repairs repairs) {
        return new GivenUpController(repairs);
    }

    @Bean
    CopiesController copiesController(Copies copies) {
        return new CopiesController(copies);
    }

    /** Below the service's own path: {@code draw-service} serves {@code /api/draw/v1}. */
    @Bean
    WebMvcConfigurer parkedPaths(@Value("${spring.application.name}") String service) {
        String prefix = "/api/" + service.replaceAll("-service$", "") + "/v1";
        return new WebMvcConfigurer() {
            @Override
            public void configurePathMatch(PathMatchConfigurer paths) {
                paths.addPathPrefix(
                        prefix,
                        HandlerTypePredicate.forAssignableType(
                                ParkedStreamsController.class, GivenUpController.class, CopiesController.class));
            }
        };
    }
}
