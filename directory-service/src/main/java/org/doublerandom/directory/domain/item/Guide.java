package org.doublerandom.directory.domain.item;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/** One version of an item's work guide (工作指引): the checklist of a visit. It never changes; a change is the next version. */
public record Guide(ItemId item, int version, List<Question> questions) {
    public Guide {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("guide " + item.value() + " without questions (expected: at least one)");
        }
    }

    /** SHA-256 of {@link #canonicalJson()}: who has the document can check that it is the version he was told of. */
    public Digest digest() {
        return Digest.of(canonicalJson());
    }

    /** The guide as a document, in the canonical form of RFC 8785. */
    public String canonicalJson() {
        String asked = questions.stream().map(Guide::canonicalJson).collect(Collectors.joining(","));
        return "{\"guide\":" + quoted(item.value()) + ",\"item\":" + quoted(item.value()) + ",\"questions\":[" + asked
                + "],\"version\":" + version + "}";
    }

    /** Fields in the order of their names; those that are not said are not there, so that older versions keep their digest. */
    private static String canonicalJson(Question question) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("no", Integer.toString(question.number()));
        fields.put("text", quoted(question.text()));
        Manner manner = question.manner();
        if (manner != null) {
            fields.put("answer", quoted(manner.kind().name()));
            put(fields, "hint", manner.hint());
            put(fields, "legalBasis", manner.legalBasis());
            put(fields, "unit", manner.unit());
            if (!manner.options().isEmpty()) {
                fields.put(
                        "options",
                        manner.options().stream().map(Guide::quoted).collect(Collectors.joining(",", "[", "]")));
            }
        }
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void put(Map<String, String> fields, String name, @Nullable String text) {
        if (text != null) {
            fields.put(name, quoted(text));
        }
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
