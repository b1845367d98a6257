package org.doublerandom.starter.document;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/** Puts what is said about a value into its schema; bounds that the code states itself stay. */
final class Schemas {
    /** The schema that states the rule for texts once. */
    static final String TEXT = "Text";

    private Schemas() {}

    static String typeOf(Schema<?> schema) {
        if (schema.getTypes() != null && !schema.getTypes().isEmpty()) {
            return schema.getTypes().iterator().next();
        }
        return String.valueOf(schema.getType());
    }

    static void describe(Schema<?> schema, FieldWords words) {
        schema.setDescription(words.words());
        Schema<?> bounded = schema.getItems() == null ? schema : schema.getItems();
        if (words.pattern() != null) {
            bounded.setPattern("^" + words.pattern() + "$");
        }
        if (words.minLength() != null) {
            bounded.setMinLength(words.minLength());
        }
        if (words.text() != null) {
            bounded.set$ref("#/components/schemas/" + TEXT);
            bounded.setMaxLength(words.text());
        }
        if (words.minimum() != null) {
            bounded.setMinimum(BigDecimal.valueOf(words.minimum()));
        }
        if (words.maximum() != null) {
            bounded.setMaximum(BigDecimal.valueOf(words.maximum()));
        }
        if (words.maxItems() != null) {
            schema.setMaxItems(words.maxItems());
        }
        if (words.values() != null) {
            restrict(bounded, words);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void restrict(Schema bounded, FieldWords words) {
        if (Boolean.TRUE.equals(words.open())) {
            bounded.setDescription(bounded.getDescription() == null ? words.words() : bounded.getDescription());
            bounded.addExtension("x-extensible-enum", words.values());
        } else {
            bounded.setEnum((List) words.values());
        }
    }
}
