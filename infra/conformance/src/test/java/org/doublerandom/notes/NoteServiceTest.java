package org.doublerandom.notes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.doublerandom.testkit.WholeServiceTest;
import org.springframework.test.context.TestPropertySource;

/** The whole {@link NoteService}, one for all test classes that say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeServiceTest
@TestPropertySource(
        properties = {
            "spring.application.name=plan-service",
            "spring.config.import=classpath:service-defaults.yaml",
            "spring.cloud.stream.bindings.facts-in-0.destination=directory.events.v1,draw.events.v1"
        })
@interface NoteServiceTest {}
