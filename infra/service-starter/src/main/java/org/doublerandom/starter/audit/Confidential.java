package org.doublerandom.starter.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation, or all of a controller's, that hands out what few may see: each reading is noted before anything leaves.
 * It must return what it hands out; what is streamed past the return value is not seen.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Confidential {}
