package org.doublerandom.directory.domain.item;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An object of a document in the canonical form of RFC 8785: members in the order of their names, those that are not said are not there. */
public final class CanonicalObject {
    private final Map<String, String> members = new TreeMap<>();

    public CanonicalObject text(String name, @Nullable String text) {
        if (text != null) {
            members.put(name, quoted(text));
        }
        return this;
    }

    public CanonicalObject number(String name, int number) {
        members.put(name, Integer.toString(number));
        return this;
    }

    /** An empty list is not there. */
    public CanonicalObject texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            members.put(name, texts.stream().map(CanonicalObject::quoted).collect(Collectors.joining(",", "[", "]")));
        }
        return this;
    }

    public CanonicalObject objects(String name, List<CanonicalObject> objects) {
        members.put(name, objects.stream().map(CanonicalObject::json).collect(Collectors.joining(",", "[", "]")));
        return this;
    }

    public String json() {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (c < ' ') {
                        json.append("\\u%04x".formatted(c));
                    } else {
                        json.append((char) c);
                    }
                }
            }
        });
        return json.append('"').toString();
    }
}
