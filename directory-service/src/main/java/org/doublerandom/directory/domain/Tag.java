package org.doublerandom.directory.domain;

import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** A word of the tag vocabulary, for what a target does or what an inspector knows. */
public record Tag(String value) implements Comparable<Tag> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z._-]{1,40}");

    public Tag {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedValue(
                    "tag-malformed", "tag: '" + value + "' (expected: 1 to 40 of letters, digits, '.', '_', '-')");
        }
    }

    @Override
    public int compareTo(Tag other) {
        return value.compareTo(other.value);
    }
}
