package org.doublerandom.starter.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The refusals an operation may answer with, for the OpenAPI document; the common ones need not be named. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {
    Class<? extends Throwable>[] value();
}
