package org.doublerandom.directory.domain;

import java.util.regex.Pattern;

/** A person as the identity provider knows him; opaque. */
public record PersonId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z._-]{1,64}");

    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedValue("person-malformed", "person: '" + value + "' (expected: " + FORM + ")");
        }
    }
}
