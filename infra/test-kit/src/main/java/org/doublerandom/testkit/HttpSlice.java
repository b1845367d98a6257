package org.doublerandom.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.doublerandom.starter.UseCase;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;

/**
 * A service's web ring and use cases, with its refusals and its security, without server, broker and store;
 * autowire {@link HttpCalls}. The test imports what stands for the ports: fakes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WebMvcTest(
        properties = {
            "doublerandom.client-secret=test",
            "doublerandom.authorities=000000-SAMR 青禾县市场监督管理局,999998-SAMR 邻县市场监督管理局",
            "doublerandom.service-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "doublerandom.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "doublerandom.second-seal-key=de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"
        },
        includeFilters = {
            @Filter(UseCase.class),
            @Filter(type = FilterType.REGEX, pattern = "org\\.doublerandom\\.\\w+\\.web\\.(?!\\w+Controller).+")
        })
@ImportAutoConfiguration
@Import({TestIdentity.class, HttpCalls.class})
public @interface HttpSlice {
    /** The controllers under test; absent: all. */
    @AliasFor(annotation = WebMvcTest.class)
    Class<?>[] controllers() default {};
}
