package org.doublerandom.starter.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records as they are: what is not {@link Nullable} has to be there, and one inside another bears the name of both, since
 * several have a {@code Line}.
 */
final class RecordSchemas implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType java = Json.mapper().constructType(type.getType());
        Class<?> raw = java == null ? Object.class : java.getRawClass();
        boolean isRecord = raw.isRecord();
        if (isRecord && raw.getEnclosingClass() != null && !java.hasGenericTypes()) {
            type.name(nameOf(raw));
        }
        Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        if (isRecord && schema != null) {
            require(raw, modelOf(schema, context));
        }
        return schema;
    }

    /** The name of a record inside another; one of a controller is at nobody else's place. */
    static String nameOf(Class<?> raw) {
        Class<?> outer = raw.getEnclosingClass();
        return outer.isRecord() ? nameOf(outer, raw.getSimpleName()) : raw.getSimpleName();
    }

    private static String nameOf(Class<?> outer, String inner) {
        String prefix = outer.getEnclosingClass() == null ? outer.getSimpleName() : nameOf(outer);
        return prefix + inner;
    }

    private static Schema<?> modelOf(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        Schema<?> model = context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        return model == null ? schema : model;
    }

    private static void require(Class<?> raw, Schema<?> model) {
        if (model.getProperties() == null) {
            return;
        }
        for (RecordComponent component : raw.getRecordComponents()) {
            String name = Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                    .map(JsonProperty::value)
                    .orElse(component.getName());
            boolean known = model.getProperties().containsKey(name);
            boolean listed = model.getRequired() != null && model.getRequired().contains(name);
            if (known && !listed && isAlwaysThere(component)) {
                model.addRequiredItem(name);
            }
        }
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        return component.getType() != Optional.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
