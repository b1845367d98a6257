package org.doublerandom.starter.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.starter.outbox.Outbox;
import org.doublerandom.starter.outbox.WireFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
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
        return new Aggregates(mongo, json, clock, wireFormat, outbox);
    }

    @Bean
    static MongoCustomConversions mongoCustomConversions() {
        return new MongoCustomConversions(List.of(DateToText.INSTANCE, TextToDate.INSTANCE));
    }

    /** Stored documents name no Java class, so that classes may move. */
    @Bean
    static BeanPostProcessor documentsWithoutClassNames() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof MappingMongoConverter converter) {
                    converter.setTypeMapper(new DefaultMongoTypeMapper(null));
                    converter.setMapKeyDotReplacement("·");
                }
                return bean;
            }
        };
    }

    // A date has no zone; Spring Data would store it as an instant in the zone of the machine.
    @WritingConverter
    enum DateToText implements Converter<LocalDate, String> {
        INSTANCE;

        @Override
        public String convert(LocalDate date) {
            return date.toString();
        }
    }

    @ReadingConverter
    enum TextToDate implements Converter<String, LocalDate> {
        INSTANCE;

        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}
