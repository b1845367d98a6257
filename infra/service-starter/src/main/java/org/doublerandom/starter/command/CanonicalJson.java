package org.doublerandom.starter.command;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in the form of RFC 8785: the same content is the same text, whatever its spaces and the order of its members. */
final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    // Seventeen digits tell any two doubles apart.
    private static final int MOST_DIGITS = 17;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The canonical text in UTF-8; empty for what is no JSON that everybody reads alike. */
    static Optional<byte[]> of(byte[] json) {
        try {
            JsonNode document = MAPPER.readTree(json);
            if (document.isMissingNode()) {
                return Optional.empty();
            }
            CanonicalJson canonical = new CanonicalJson();
            canonical.value(document);
            // Refuses halves of characters, where getBytes would make question marks of them all.
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(canonical.out));
            byte[] text = new byte[bytes.remaining()];
            bytes.get(text);
            return Optional.of(text);
        } catch (JacksonException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void value(JsonNode node) {
        if (node.isObject()) {
            object(node);
        } else if (node.isArray()) {
            array(node);
        } else if (node.isString()) {
            string(node.stringValue());
        } else if (node.isNumber()) {
            out.append(number(node.decimalValue(), node.isIntegralNumber()));
        } else {
            out.append(node);
        }
    }

    private void object(JsonNode node) {
        String separator = "{";
        // Strings compare by UTF-16 code units, as the RFC wants it.
        for (String name : new TreeSet<>(node.propertyNames())) {
            out.append(separator);
            string(name);
            out.append(':');
            value(node.path(name));
            separator = ",";
        }
        out.append(node.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode node) {
        String separator = "[";
        for (JsonNode element : node) {
            out.append(separator);
            value(element);
            separator = ",";
        }
        out.append(node.isEmpty() ? "[]" : "]");
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        out.append('"');
    }

    /** @param whole written without point and exponent */
    static String number(BigDecimal value, boolean whole) {
        if (value.signum() == 0) {
            return "0";
        }
        double nearest = value.doubleValue();
        if (Double.isInfinite(nearest) || nearest == 0) {
            return value.stripTrailingZeros().toString();
        }
        BigDecimal shortest = shortest(nearest);
        // Beyond what doubles hold the RFC knows no numbers; two whole ones must not become one all the same.
        return whole && shortest.compareTo(value) != 0 && new BigDecimal(nearest).compareTo(value) != 0
                ? value.stripTrailingZeros().toString()
                : asEcmaScript(shortest);
    }

    // Double.toString gives more digits than needed on some platforms before Java 19.
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    /** As {@code Number.prototype.toString} of ECMAScript writes it. */
    private static String asEcmaScript(BigDecimal value) {
        String sign = value.signum() < 0 ? "-" : "";
        String digits = value.unscaledValue().abs().toString();
        int point = digits.length() - value.scale();
        if (point > 21 || point <= -6) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            String exponent = point - 1 < 0 ? "e-" : "e+";
            return sign + digits.charAt(0) + fraction + exponent + Math.abs(point - 1);
        }
        if (point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        return point >= digits.length()
                ? sign + digits + "0".repeat(point - digits.length())
                : sign + digits.substring(0, point) + "." + digits.substring(point);
    }
}
