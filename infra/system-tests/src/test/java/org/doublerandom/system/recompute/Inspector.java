package org.doublerandom.system.recompute;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A line of the roster. */
record Inspector(String id, String unit, List<String> tags, int cap, int load) {
    private static final String TAG = "[0-9A-Za-z._-]{1,16}";
    private static final Pattern LINE = Pattern.compile(Candidate.ID + "\t(\\*|[0-9]{1,12})\t(-|" + TAG + "(?:," + TAG
            + ")*)\t" + Candidate.COUNT + "\t" + Candidate.COUNT);

    static List<Inspector> in(String roster) {
        return new FrozenFile("roster", roster)
                .lines(LINE, 1).stream()
                        .map(line -> new Inspector(
                                line.group(1),
                                line.group(2),
                                tags(line.group(3)),
                                Integer.parseInt(line.group(4)),
                                Integer.parseInt(line.group(5))))
                        .toList();
    }

    private static List<String> tags(String field) {
        List<String> tags = field.equals("-") ? List.of() : List.of(field.split(","));
        if (Set.copyOf(tags).size() != tags.size()) {
            throw new NotAsWritten("roster: tags " + field + " (expected: different ones)");
        }
        return tags;
    }

    boolean serves(Candidate target) {
        return unit.equals("*") || target.area().startsWith(unit);
    }

    boolean fits(String slot) {
        return slot.equals("*") || tags.contains(slot);
    }

    /** How many places it may take so that its year's work does not pass a level. */
    int upTo(int level) {
        return Math.min(cap, Math.max(0, level - load));
    }
}
