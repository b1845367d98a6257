package org.doublerandom.starter.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** An operation, or all of a controller's, that anybody may read without signing in. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Public {

    /** Finds the annotation on an operation or its controller. */
    final class Operations {
        private Operations() {}

        public static boolean isPublic(HandlerMethod method) {
            return AnnotatedElementUtils.hasAnnotation(method.getMethod(), Public.class)
                    || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Public.class);
        }
    }
}
