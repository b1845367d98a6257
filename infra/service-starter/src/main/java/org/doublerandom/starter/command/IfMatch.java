package org.doublerandom.starter.command;

/**
 * What the caller saw of what is being edited: the {@code ETag} of the reading, sent back as {@code If-Match}. A
 * parameter of operations that edit; commands need none, their precondition is the state.
 *
 * @param tag without quotes
 */
public record IfMatch(String tag) {
    /** The tag as it stands in a header. */
    public static String quoted(String tag) {
        return "\"" + tag + "\"";
    }
}
