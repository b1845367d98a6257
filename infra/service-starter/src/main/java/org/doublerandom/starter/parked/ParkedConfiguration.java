package org.doublerandom.starter.parked;

import static org.doublerandom.starter.problem.ProblemTable.on;

import org.doublerandom.facts.inbox.consumer.Copies;
import org.doublerandom.facts.inbox.parked.DiscardAlreadyRequested;
import org.doublerandom.facts.inbox.parked.DiscardOutdated;
import org.doublerandom.facts.inbox.parked.MessageGone;
import org.doublerandom.facts.inbox.parked.NotParked;
import org.doublerandom.facts.inbox.parked.Repairs;
import org.doublerandom.facts.inbox.parked.SecondPersonNeeded;
import org.doublerandom.starter.problem.ProblemTable;
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

    @Bean
    ProblemTable parkedProblems() {
        return ProblemTable.of(
                on(NotParked.class, 404, "not-parked", "该事件流未停放或已恢复", "The stream is not parked"),
                on(MessageGone.class, 404, "message-gone", "原消息已不在主题上", "The message is no longer on its topic"),
                on(
                        DiscardAlreadyRequested.class,
                        409,
                        "discard-requested",
                        "已有放弃申请，等待另一人批准",
                        "Giving it up was asked for already"),
                on(
                        DiscardOutdated.class,
                        409,
                        "discard-outdated",
                        "事件流的停放原因已变化，请重新申请",
                        "The stream stands at something else now"),
                on(SecondPersonNeeded.class, 403, "second-person-needed", "须由另一人批准", "Another person has to approve"));
    }
}
