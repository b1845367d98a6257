package org.doublerandom.publication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.doublerandom.testkit.WholeServiceTest;
import org.springframework.context.annotation.Import;

/** The whole service with a log of draws that serves what a test gives it; all such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeServiceTest
@Import(DrawLogOnLoopback.class)
public @interface PublicationServiceTest {}
