package org.doublerandom.draw.domain.frame;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An inspector in the roster: where he may work, what he knows, how much he may and did already do (protocol §3). */
public record Inspector(InspectorId id, String unit, Set<String> tags, int cap, int load) {
    private static final String EVERYWHERE = "*";
    private static final int FIELDS = 5;

    public Inspector {
        Field.UNIT.require(unit);
        tags.forEach(Field.TAG::require);
        tags = Set.copyOf(tags);
        if (cap < 0 || load < 0) {
            throw new IllegalArgumentException("cap " + cap + ", load " + load + " (expected: 0 or more)");
        }
    }

    static Inspector parse(String line) {
        String[] fields = FileLines.fields(line, FIELDS);
        return new Inspector(
                new InspectorId(fields[0]),
                fields[1],
                tags(fields[2]),
                Integer.parseInt(Field.COUNT.require(fields[3])),
                Integer.parseInt(Field.COUNT.require(fields[4])));
    }

    private static Set<String> tags(String field) {
        if (field.equals("-")) {
            return Set.of();
        }
        List<String> tags = List.of(field.split(",", -1));
        Set<String> different = new TreeSet<>(tags);
        if (different.size() < tags.size()) {
            throw new IllegalArgumentException("tags: " + Field.excerpt(field) + " (expected: different ones)");
        }
        return different;
    }

    public boolean serves(String area) {
        return unit.equals(EVERYWHERE) || area.startsWith(unit);
    }

    public Inspector servingEverywhere() {
        return new Inspector(id, EVERYWHERE, tags, cap, load);
    }

    public Inspector withCap(int other) {
        return new Inspector(id, unit, tags, other, load);
    }
}
