package org.doublerandom.system.input;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that a schema allows, and values that it does not. */
final class Values {
    /** What no text may hold, or what has broken programs before. */
    static final List<String> ODD = List.of(
            "\u0000", "a\u200Bb", "\u202Eabc", "\uD800", "\uFFFE", "\uE000", "a\u0007", "\uFEFFa", "\uFFFD", "\u2028");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS =
            List.of("青禾县", "𠮷野家", "Cafe\u0301", "<b>&amp;</b>", "'; --", "${jndi}", "a\tb\nc", "%00", "😀", "ｆｕｌｌ");

    private final Operation operation;
    private final Random random;

    Values(Operation operation, Random random) {
        this.operation = operation;
        this.random = random;
    }

    /** What the schema allows. */
    JsonNode allowed(JsonNode given) {
        JsonNode schema = operation.resolved(given);
        if (schema.has("enum")) {
            return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> list(schema);
            case "integer" -> number(schema);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> text(given, schema);
        };
    }

    /** The body changed at one place, so that the schema allows it no longer. */
    JsonNode refused(JsonNode body, JsonNode given) {
        JsonNode schema = operation.resolved(given);
        ObjectNode changed = ((ObjectNode) body).deepCopy();
        List<String> members = new ArrayList<>();
        changed.propertyNames().forEach(members::add);
        if (members.isEmpty() || random.nextInt(8) == 0) {
            return changed.put("unheardOf", 1);
        }
        String member = members.get(random.nextInt(members.size()));
        JsonNode of = schema.path("properties").path(member);
        boolean isRequired = false;
        for (JsonNode name : schema.path("required")) {
            isRequired |= name.asString().equals(member);
        }
        if (isRequired && random.nextInt(6) == 0) {
            changed.remove(member);
        } else {
            changed.set(member, wrong(changed.path(member), of));
        }
        return changed;
    }

    private JsonNode wrong(JsonNode value, JsonNode given) {
        JsonNode schema = operation.resolved(given);
        String type = type(schema);
        int kind = random.nextInt(4);
        if (value.isObject() && !value.isEmpty() && kind > 0) {
            return refused(value, given);
        }
        if (value.isArray() && !value.isEmpty() && kind > 0) {
            ArrayNode list = ((ArrayNode) value).deepCopy();
            list.set(0, wrong(value.path(0), schema.path("items")));
            return list;
        }
        if (type.equals("string") && kind == 1 && !schema.has("enum")) {
            return JSON.stringNode(ODD.get(random.nextInt(ODD.size())));
        }
        if (type.equals("string") && kind == 2) {
            return JSON.stringNode("§".repeat(20_000));
        }
        if (type.equals("integer") && schema.has("minimum") && kind == 1) {
            return JSON.numberNode(schema.path("minimum").asLong() - 1);
        }
        return type.equals("array") || type.equals("object")
                ? JSON.numberNode(-1)
                : random.nextBoolean() ? JSON.nullNode() : JSON.arrayNode().add(JSON.arrayNode());
    }

    private JsonNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            if (required.contains(member.getKey()) || random.nextBoolean()) {
                object.set(member.getKey(), allowed(member.getValue()));
            }
        }
        return object;
    }

    private JsonNode list(JsonNode schema) {
        ArrayNode list = JSON.arrayNode();
        int least = schema.path("minItems").asInt(0);
        for (int i = random.nextInt(3) + least; i > 0; i--) {
            list.add(allowed(schema.path("items")));
        }
        return list;
    }

    private JsonNode number(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(least + 3_000);
        return JSON.numberNode(
                switch (random.nextInt(4)) {
                    case 0 -> least;
                    case 1 -> most;
                    default -> least + random.nextInt((int) Math.min(most - least + 1, 3_000));
                });
    }

    private JsonNode text(JsonNode given, JsonNode schema) {
        String format = schema.path("format").asString("");
        if (format.equals("date") || format.equals("date-time")) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3_000) - 1_000L);
            return JSON.stringNode(
                    format.equals("date")
                            ? day.toString()
                            : day.atStartOfDay().toInstant(ZoneOffset.UTC).toString());
        }
        if (given.has("$ref")) {
            int most = given.path("maxLength").asInt(100);
            String text = TEXTS.get(random.nextInt(TEXTS.size()));
            return JSON.stringNode(random.nextInt(5) == 0 ? "饭".repeat(most) : text);
        }
        return JSON.stringNode(ofPattern(given.path("pattern").asString("")));
    }

    /** As {@code [class]{least,most}}, one behind the other. */
    private String ofPattern(String pattern) {
        StringBuilder text = new StringBuilder();
        var part = java.util.regex.Pattern.compile("(\\[[^\\]]+])(?:\\{(\\d+)(?:,(\\d+))?})?")
                .matcher(pattern);
        while (part.find()) {
            int least = part.group(2) == null ? 1 : Integer.parseInt(part.group(2));
            int most = part.group(3) == null ? least : Integer.parseInt(part.group(3));
            var one = java.util.regex.Pattern.compile(part.group(1));
            List<String> signs = new ArrayList<>();
            for (char c = '!'; c <= '~'; c++) {
                if (one.matcher(String.valueOf(c)).matches()) {
                    signs.add(String.valueOf(c));
                }
            }
            for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
                text.append(signs.get(random.nextInt(signs.size())));
            }
        }
        return text.isEmpty() ? TEXTS.get(random.nextInt(TEXTS.size())) : text.toString();
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString() : type.asString("string");
    }
}
