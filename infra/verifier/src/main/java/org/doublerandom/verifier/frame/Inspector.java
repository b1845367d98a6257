package org.doublerandom.verifier.frame;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of the roster (protocol §3). */
public record Inspector(String id, String unit, List<String> tags, int cap, int load) {
    static final String SHAPE = "inspector TAB unit TAB tags TAB cap TAB load";
    private static final String TAG = "[0-9A-Za-z._-]{1,16}";
    private static final String COUNT = "(0|[1-9][0-9]{0,5})";
    private static final Pattern LINE = Pattern.compile("([0-9A-Z][0-9A-Z._-]{0,22})\t(\\*|[0-9]{1,12})\t(-|" + TAG
            + "(?:," + TAG + ")*)\t" + COUNT + "\t" + COUNT);

    /** Null if it is no line of a roster. */
    public static @Nullable Inspector read(String line) {
        Matcher fields = LINE.matcher(line);
        if (!fields.matches()) {
            return null;
        }
        List<String> tags = fields.group(3).equals("-")
                ? List.of()
                : List.of(fields.group(3).split(","));
        if (new HashSet<>(tags).size() != tags.size()) {
            return null;
        }
        return new Inspector(
                fields.group(1),
                fields.group(2),
                tags,
                Integer.parseInt(fields.group(4)),
                Integer.parseInt(fields.group(5)));
    }

    public boolean serves(String area) {
        return unit.equals("*") || area.startsWith(unit);
    }

    public boolean fits(String slot) {
        return slot.equals("*") || tags.contains(slot);
    }

    /** How many places it may take so that its year's work does not pass a level. */
    public int upTo(int level) {
        return Math.min(cap, Math.max(0, level - load));
    }
}
