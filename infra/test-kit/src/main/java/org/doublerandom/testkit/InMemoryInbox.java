package org.doublerandom.testkit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.Consumer;
import org.doublerandom.facts.inbox.Inbox;
import org.doublerandom.facts.inbox.Reactions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.cloud.stream.binder.Binder;
import org.springframework.cloud.stream.binder.test.InputDestination;
import org.springframework.cloud.stream.binder.test.TestChannelBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;
import tools.jackson.databind.json.JsonMapper;

/** The services' own inbox with its positions in memory. */
@TestConfiguration(proxyBeanMethods = false)
class InMemoryInbox {
    @Bean
    Consumer<Message<byte[]>> facts(Reactions reactions, JsonMapper json) {
        return new Inbox(new InMemoryStreamPositions(), reactions, json, new SimpleMeterRegistry());
    }

    @Bean
    ArrivingFacts arrivingFacts(InputDestination topics, Binder<?, ?, ?> binder) {
        return new ArrivingFacts(topics, (TestChannelBinder) binder);
    }
}
