package org.doublerandom.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.cloud.stream.binder.test.EnableTestBinder;
import org.springframework.context.annotation.Import;

/**
 * A service's reactions and use cases behind a binder in memory, without broker and store; autowire {@link
 * ArrivingFacts}. The test imports what stands for the ports: fakes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "doublerandom.authorities=000000-SAMR 青禾县市场监督管理局",
            // The inbox parks what cannot be applied; here what is refused is to be seen at once.
            "spring.cloud.stream.bindings.facts-in-0.consumer.max-attempts=1",
            // The test sees the refusal itself.
            "logging.level.org.springframework.integration.handler.LoggingHandler=off",
            "logging.level.org.springframework.cloud.stream.binder.test=error"
        })
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(SliceFilter.class)
@ImportAutoConfiguration
@EnableTestBinder
@Import({TestIdentity.class, InMemoryInbox.class})
public @interface MessageSlice {}
