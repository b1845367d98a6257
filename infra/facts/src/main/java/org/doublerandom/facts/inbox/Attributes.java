package org.doublerandom.facts.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Iterator;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The CloudEvents attributes of a message in binary mode, each there exactly once. */
record Attributes(Headers headers) {
    String required(String name) {
        String value = optional(name);
        if (value == null || value.isEmpty()) {
            throw new Misfit(name + ": absent (expected: a CloudEvents message in binary mode)");
        }
        return value;
    }

    @Nullable
    String optional(String name) {
        Iterator<Header> values = headers.headers(name).iterator();
        if (!values.hasNext()) {
            return null;
        }
        byte[] value = values.next().value();
        if (values.hasNext()) {
            throw new Misfit(name + ": more than once (expected: once)");
        }
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }

    long number(String name) {
        String value = required(name);
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new Misfit(name + ": " + value + " (expected: a number)");
        }
    }

    Instant instant(String name) {
        String value = required(name);
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            throw new Misfit(name + ": " + value + " (expected: an instant in UTC)");
        }
    }
}
