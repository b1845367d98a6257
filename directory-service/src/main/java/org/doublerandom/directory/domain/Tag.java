package org.doublerandom.directory.domain;

import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** A word of the tag vocabulary, for what a target does or what an inspector knows. */
public record Tag(String value) implements Comparable<Tag> {
    private static final Pattern OF_TARGETS = Pattern.compile("[0-9a-z-]{1,40}");
    // Of what was stored before targets' tags were held to what batches may name, too.
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z._-]{1,40}");

    public Tag {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedValue(
                    "tag-malformed", "tag: '" + value + "' (expected: 1 to 40 of letters, digits, '.', '_', '-')");
        }
    }

    /**
     * A tag of a target, as batches may name it (protocol §10: {@code [0-9a-z-]{1,40}}); one of an inspector or a place is another word,
     * of the roster (protocol §3).
     *
     * @throws MalformedValue for what no batch could ask for
     */
    public static Tag ofTarget(String value) {
        if (!OF_TARGETS.matcher(value).matches()) {
            throw new MalformedValue(
                    "tag-malformed", "tag: '" + value + "' (expected: 1 to 40 of small letters, digits and '-')");
        }
        return new Tag(value);
    }

    @Override
    public int compareTo(Tag other) {
        return value.compareTo(other.value);
    }
}
