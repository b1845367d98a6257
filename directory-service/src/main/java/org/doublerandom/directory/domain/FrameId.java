package org.doublerandom.directory.domain;

import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** A frame, and the draw made from it: the batch's id, e.g. {@code 000000-SAMR.2024.L03.B1}. */
public record FrameId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z._-]{1,128}");

    public FrameId {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedValue("frame-malformed", "frame: '" + value + "' (expected: " + FORM + ")");
        }
    }
}
