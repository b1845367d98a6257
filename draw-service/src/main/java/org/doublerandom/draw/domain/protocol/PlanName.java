package org.doublerandom.draw.domain.protocol;

import java.util.regex.Pattern;
import org.doublerandom.draw.domain.frame.Field;

/** The name of a batch and attempt in the log: the batch, from the second attempt on followed by its number (protocol §5). */
public record PlanName(String value) implements Comparable<PlanName> {
    private static final Pattern NUMBERED = Pattern.compile(".*-[0-9]+");
    private static final Pattern ATTEMPT = Pattern.compile("-(?:[2-9]|[1-9][0-9]+)$");

    public PlanName {
        Field.NAME.require(value);
        requireBatch(ATTEMPT.matcher(value).replaceFirst(""));
    }

    public static PlanName of(String batch, int attempt) {
        requireBatch(batch);
        if (attempt < 1) {
            throw new IllegalArgumentException("attempt: " + attempt + " (expected: 1 or more)");
        }
        return new PlanName(attempt == 1 ? batch : batch + "-" + attempt);
    }

    public String batch() {
        return ATTEMPT.matcher(value).replaceFirst("");
    }

    public int attempt() {
        String batch = batch();
        return batch.equals(value) ? 1 : Integer.parseInt(value.substring(batch.length() + 1));
    }

    private static void requireBatch(String batch) {
        if (batch.isEmpty() || NUMBERED.matcher(batch).matches()) {
            throw new IllegalArgumentException(
                    "batch: '" + Field.excerpt(batch) + "' (expected: does not end in - and digits)");
        }
    }

    @Override
    public int compareTo(PlanName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
