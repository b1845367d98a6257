package org.doublerandom.starter.input;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.type.CollectionType;

/** Refuses {@code null} wherever it stands: what there is none of is left out. */
final class NoNulls extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> reader) {
        return new WithoutNull(reader);
    }

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> reader) {
        return new WithoutNull(reader);
    }

    @Override
    public ValueDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> reader) {
        return new WithoutNull(reader);
    }

    private static final class WithoutNull extends DelegatingDeserializer {
        WithoutNull(ValueDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
            return new WithoutNull(reader);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return context.reportInputMismatch(handledType(), "null (expected: a value, or no such member)");
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return _delegatee.getAbsentValue(context);
        }
    }
}
