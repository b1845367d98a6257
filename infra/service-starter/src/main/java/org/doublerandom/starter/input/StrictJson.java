package org.doublerandom.starter.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.doublerandom.values.PlainText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** JSON of requests, to the letter: no member twice or unknown, no value of another type, nothing behind the end. */
final class StrictJson {
    private StrictJson() {}

    /** What a mapper that reads tolerantly writes, written by one that reads strictly. */
    static JsonMapper of(JsonMapper tolerant) {
        return tolerant.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(
                        every -> every.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Collection,
                        list -> list.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.TryConvert))
                .addModule(new Strict()
                        .addDeserializer(String.class, new Text<>(String.class, "plain text", PlainText::of))
                        .addDeserializer(
                                LocalDate.class, new Text<>(LocalDate.class, "as 2024-05-31", StrictJson::date))
                        .addDeserializer(LocalTime.class, new Text<>(LocalTime.class, "as 09:30:00", LocalTime::parse))
                        .addDeserializer(
                                Instant.class, new Text<>(Instant.class, "as 2024-05-31T01:30:00Z", Instant::parse)))
                .build();
    }

    /** What no request may lack or hold. */
    private static final class Strict extends SimpleModule {
        private static final long serialVersionUID = 1;

        Strict() {
            super("strict");
            setDeserializerModifier(new NoNulls());
        }

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.insertAnnotationIntrospector(new RequiredMembers());
        }
    }

    // Without the signs and the further digits that the parser takes for years of other ages.
    private static LocalDate date(String text) {
        if (text.length() != "2024-05-31".length()) {
            throw new IllegalArgumentException("another length");
        }
        return LocalDate.parse(text);
    }

    /** A value that is written as a text and as nothing else. */
    private static final class Text<T> extends StdDeserializer<T> {
        private final Class<T> type;
        private final String expected;
        private final Function<String, T> parse;

        Text(Class<T> type, String expected, Function<String, T> parse) {
            super(type);
            this.type = type;
            this.expected = expected;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(type, "%s (expected: a text, %s)", json.currentToken(), expected);
            }
            try {
                return parse.apply(json.getString());
            } catch (DateTimeParseException e) {
                return context.reportInputMismatch(type, "not a value of this kind (expected: %s)", expected);
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(type, "%s (expected: %s)", e.getMessage(), expected);
            }
        }
    }
}
