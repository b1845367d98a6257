package org.doublerandom.facts.store;

import java.time.Clock;
import org.doublerandom.facts.outbox.Outbox;
import org.doublerandom.facts.outbox.WireFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(before = DataMongoAutoConfiguration.class)
class StoreConfiguration {
    @Bean
    Aggregates aggregates(
            MongoOperations mongo,
            JsonMapper json,
            Clock clock,
            ObjectProvider<WireFormat> wireFormat,
            ObjectProvider<Outbox> outbox) {
        return new Aggregates(mongo, json, clock, wireFormat::getObject, outbox::getObject);
    }

    @Bean
    static MongoCustomConversions mongoCustomConversions() {
        return StoredValues.conversions();
    }

    @Bean
    static BeanPostProcessor storedValues() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof MappingMongoConverter converter) {
                    StoredValues.configure(converter);
                }
                return bean;
            }
        };
    }
}
