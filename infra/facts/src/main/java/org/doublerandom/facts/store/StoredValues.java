package org.doublerandom.facts.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.doublerandom.values.AuthorityCode;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How values are stored: dates as text, and no Java class names, so that classes may move. */
public final class StoredValues {
    private StoredValues() {}

    public static MongoCustomConversions conversions() {
        return new MongoCustomConversions(List.of(DateToText.INSTANCE, TextToDate.INSTANCE, ToAuthority.INSTANCE));
    }

    public static void configure(MappingMongoConverter converter) {
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.setMapKeyDotReplacement("·");
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

    // The draw service called the value a code once.
    @ReadingConverter
    enum ToAuthority implements Converter<Document, AuthorityCode> {
        INSTANCE;

        @Override
        public AuthorityCode convert(Document stored) {
            return new AuthorityCode(
                    stored.containsKey("value") ? stored.getString("value") : stored.getString("code"));
        }
    }
}
