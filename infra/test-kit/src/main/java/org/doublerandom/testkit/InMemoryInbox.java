package org.doublerandom.testkit;

import java.util.function.Consumer;
import org.doublerandom.facts.inbox.Arrival;
import org.doublerandom.facts.inbox.Reactions;
import org.doublerandom.facts.inbox.StreamReader;
import org.doublerandom.facts.inbox.consumer.Inbox;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.cloud.stream.binder.Binder;
import org.springframework.cloud.stream.binder.test.InputDestination;
import org.springframework.cloud.stream.binder.test.TestChannelBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;
import tools.jackson.databind.json.JsonMapper;

/** The services' own way to read a fact, with positions in memory; nothing is parked, every refusal is seen. */
@TestConfiguration(proxyBeanMethods = false)
class InMemoryInbox {
    @Bean
    Consumer<Message<byte[]>> facts(Reactions reactions, JsonMapper json) {
        StreamReader reader = new StreamReader(new InMemoryStreamPositions(), reactions, json);
        return message -> reader.read(Arrival.of(Inbox.sourceOf(message)));
    }

    @Bean
    ArrivingFacts arrivingFacts(InputDestination topics, Binder<?, ?, ?> binder) {
        return new ArrivingFacts(topics, (TestChannelBinder) binder);
    }
}
