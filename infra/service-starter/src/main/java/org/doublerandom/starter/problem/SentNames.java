package org.doublerandom.starter.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The members of a body as they are sent: one whose name is none in Java is called otherwise there. */
final class SentNames {
    private SentNames() {}

    /** @param names of components in Java and places in lists, from the body inwards */
    static String pointer(Type type, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String name = names.get(0);
        List<String> inside = names.subList(1, names.size());
        if (type instanceof ParameterizedType list) {
            return "/" + name + pointer(list.getActualTypeArguments()[0], inside);
        }
        return component(type, name)
                .map(member -> "/" + sent(member) + pointer(member.getGenericType(), inside))
                .orElseGet(() -> "/" + String.join("/", names));
    }

    private static Optional<RecordComponent> component(Type type, String name) {
        return type instanceof Class<?> body && body.isRecord()
                ? Stream.of(body.getRecordComponents())
                        .filter(member -> member.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    private static String sent(RecordComponent member) {
        JsonProperty sent = member.getAccessor().getAnnotation(JsonProperty.class);
        return sent == null ? member.getName() : sent.value();
    }
}
