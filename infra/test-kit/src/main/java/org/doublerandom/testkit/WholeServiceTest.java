package org.doublerandom.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.testkit.api.BoundsWalk;
import org.doublerandom.testkit.api.RightsWalk;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A whole service on broker and store, called over HTTP; autowire {@link Api}, {@link OtherServices}, {@link TestClock}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "doublerandom.client-secret=test",
            "doublerandom.authorities=000000-SAMR 青禾县市场监督管理局,999998-SAMR 邻县市场监督管理局",
            "doublerandom.service-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "doublerandom.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "doublerandom.second-seal-key=de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f",
            "logging.level.org.apache.kafka=warn",
            "logging.level.kafka=warn",
            "logging.level.state=warn"
        })
@Import({Infrastructure.class, TestIdentity.class, Api.class, OtherServices.class, RightsWalk.class, BoundsWalk.class})
public @interface WholeServiceTest {}
