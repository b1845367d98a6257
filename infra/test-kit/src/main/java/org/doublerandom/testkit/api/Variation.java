package org.doublerandom.testkit.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body that is changed at one place.
 *
 * @param isInside whether the schema allows it
 */
record Variation(String pointer, String what, JsonNode body, boolean isInside) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern REPEATED = Pattern.compile("\\^?\\[[^\\]]+]\\{(\\d+),(\\d+)}\\$?");
    private static final int LONG = 20_000;

    /** All that its schema gives reason for. */
    static List<Variation> of(JsonNode document, JsonNode schema, JsonNode body) {
        List<Variation> all = new ArrayList<>();
        new Walk(document, body, all).object("", schema);
        return all;
    }

    private record Walk(JsonNode document, JsonNode body, List<Variation> all) {
        void object(String pointer, JsonNode reference) {
            JsonNode schema = resolved(reference);
            outside(pointer + "/unheardOf", "an unknown member", JSON.numberNode(1));
            List<String> required = new ArrayList<>();
            schema.path("required").forEach(name -> required.add(name.asString()));
            for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
                String at = pointer + "/" + member.getKey();
                if (required.contains(member.getKey())) {
                    outside(at, "nothing", null);
                }
                boolean isThere = !body.at(at).isMissingNode();
                boolean isExample = !member.getValue().path("example").isMissingNode();
                if (isThere
                        || !resolved(member.getValue())
                                        .path("type")
                                        .asString("")
                                        .equals("object")
                                && !isExample) {
                    value(at, member.getValue());
                }
            }
        }

        void value(String at, JsonNode said) {
            JsonNode schema = resolved(said);
            outside(at, "null", JSON.nullNode());
            switch (schema.path("type").asString("")) {
                case "string" -> text(at, said, schema);
                case "integer" -> number(at, schema);
                case "boolean" -> {
                    outside(at, "a number", JSON.numberNode(1));
                    outside(at, "a text", JSON.stringNode("true"));
                    inside(at, "true", JSON.booleanNode(true));
                }
                case "array" -> list(at, schema);
                case "object" -> {
                    outside(at, "a list", JSON.arrayNode());
                    object(at, said);
                }
                default -> throw new IllegalStateException(at + ": " + schema);
            }
        }

        private void text(String at, JsonNode said, JsonNode schema) {
            outside(at, "a number", JSON.numberNode(7));
            outside(at, "a member", JSON.objectNode());
            if (schema.has("enum")) {
                outside(at, "another word", JSON.stringNode("UNHEARD_OF"));
                schema.path("enum").forEach(word -> inside(at, word.asString(), word));
                return;
            }
            if (schema.has("format")) {
                outside(at, "another shape", JSON.stringNode("16.04.2024"));
                return;
            }
            freeText(at, said, schema);
        }

        private void freeText(String at, JsonNode said, JsonNode schema) {
            outside(at, "a zero-width character", JSON.stringNode("a\u200Bb"));
            outside(at, "half a character", JSON.stringNode("a\uD800"));
            int most = said.path("maxLength").asInt(schema.path("maxLength").asInt(0));
            Matcher repeated = REPEATED.matcher(said.path("pattern").asString(""));
            if (said.has("pattern")) {
                outside(at, "characters of another kind", JSON.stringNode("§ §"));
            }
            if (repeated.matches()) {
                int longest = Integer.parseInt(repeated.group(2));
                String one = oneOf(said.path("pattern").asString());
                inside(at, longest + " characters", JSON.stringNode(one.repeat(longest)));
                outside(at, longest + 1 + " characters", JSON.stringNode(one.repeat(longest + 1)));
            } else if (most > 0 && said.has("$ref")) {
                inside(at, most + " characters beyond the first plane", JSON.stringNode("𠮷".repeat(most)));
                outside(at, most + 1 + " characters", JSON.stringNode("饭".repeat(most + 1)));
            } else if (!said.has("pattern")) {
                outside(at, "a text without end", JSON.stringNode("1".repeat(LONG)));
            }
            if (said.path("minLength").asInt(0) > 0 || said.has("pattern")) {
                outside(at, "an empty text", JSON.stringNode(""));
            }
            if (said.path("minLength").asInt(0) > 0) {
                outside(at, "blanks", JSON.stringNode("  "));
            }
        }

        private static String oneOf(String pattern) {
            Pattern one = Pattern.compile(pattern.replaceAll("\\{.*", "").replaceFirst("^\\^", ""));
            return Stream.of("1", "A", "a")
                    .filter(sign -> one.matcher(sign).matches())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(pattern + " (expected: digits or letters)"));
        }

        private void number(String at, JsonNode schema) {
            outside(at, "a text", JSON.stringNode("1"));
            outside(at, "a fraction", JSON.numberNode(1.5));
            outside(at, "more than any", JSON.numberNode(99_999_999_999_999_999_999d));
            if (schema.has("minimum")) {
                inside(at, "the least", schema.path("minimum"));
                outside(
                        at,
                        "less than the least",
                        JSON.numberNode(schema.path("minimum").asLong() - 1));
            } else {
                outside(at, "a number below all", JSON.numberNode(Integer.MIN_VALUE));
            }
            if (schema.has("maximum")) {
                inside(at, "the most", schema.path("maximum"));
                outside(
                        at,
                        "more than the most",
                        JSON.numberNode(schema.path("maximum").asLong() + 1));
            }
        }

        private void list(String at, JsonNode schema) {
            outside(at, "a text", JSON.stringNode("a"));
            JsonNode first = body.at(at).path(0);
            if (schema.path("minItems").asInt(0) > 0) {
                outside(at, "too few", JSON.arrayNode());
            }
            if (!first.isMissingNode()) {
                ArrayNode many = JSON.arrayNode();
                int most = schema.path("maxItems").asInt(LONG);
                for (int i = 0; i <= most; i++) {
                    many.add(first);
                }
                outside(at, most + 1 + " rows", many);
                JsonNode items = resolved(schema.path("items"));
                if (items.path("type").asString("").equals("object")) {
                    object(at + "/0", schema.path("items"));
                } else {
                    value(at + "/0", schema.path("items"));
                }
            }
        }

        private JsonNode resolved(JsonNode schema) {
            String reference = schema.path("$ref").asString("");
            return reference.isEmpty() ? schema : document.at(reference.substring(1));
        }

        private void inside(String at, String what, JsonNode value) {
            all.add(new Variation(at, what, with(at, value), true));
        }

        private void outside(String at, String what, @Nullable JsonNode value) {
            all.add(new Variation(at, what, with(at, value), false));
        }

        private JsonNode with(String at, @Nullable JsonNode value) {
            JsonNode changed = body.deepCopy();
            int last = at.lastIndexOf('/');
            JsonNode parent = changed.at(at.substring(0, last));
            String name = at.substring(last + 1);
            if (parent instanceof ArrayNode list && value != null) {
                list.set(Integer.parseInt(name), value);
            } else if (parent instanceof ObjectNode object) {
                if (value == null) {
                    object.remove(name);
                } else {
                    object.set(name, value);
                }
            } else {
                throw new IllegalStateException(at + ": no such place in " + body);
            }
            return changed;
        }
    }
}
