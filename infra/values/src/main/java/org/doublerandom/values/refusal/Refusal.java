package org.doublerandom.values.refusal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An exception is told to whoever asked: its kind decides the status, its code the words in each language. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refusal {
    Kind value();

    /** Stable, for clients; unless it is said, the name of the class in kebab-case. */
    String code() default "";

    /**
     * Where the mistake stands, for {@link Kind#hasPlace()}: a JSON pointer (RFC 6901), of which the empty one means the
     * whole body; {@code ?name} for a parameter, {@code Name:} for a header.
     */
    String pointer() default "";
}
