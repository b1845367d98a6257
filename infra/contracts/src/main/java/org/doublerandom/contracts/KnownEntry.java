package org.doublerandom.contracts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One known value with its inputs.
 *
 * @param said what it says of itself; "the same" repeats what the entry before said
 * @param context that, behind all that was said before: an entry may speak of "that pool" or "that seed"
 */
public record KnownEntry(String name, JsonNode json, Prose said, Prose context) {
    private static final String SAME = "the same";

    static KnownEntry behind(List<KnownEntry> before, String name, JsonNode json) {
        String what = json.path("what").asString("");
        Prose said = new Prose(
                what.startsWith(SAME) && !before.isEmpty()
                        ? before.get(before.size() - 1).said().text() + ";" + what.substring(SAME.length())
                        : what);
        String context = Stream.concat(before.stream().map(KnownEntry::said), Stream.of(said))
                .map(Prose::text)
                .collect(Collectors.joining("; "));
        return new KnownEntry(name, json, said, new Prose(context));
    }

    /** @throws AssertionError if it has none, or something that would be skipped */
    public KnownShape shape() {
        return KnownShape.of(json, said);
    }

    /** Whether it has this shape; one that has none is told by whoever asks for its shape. */
    public boolean isOf(KnownShape shape) {
        return shape.isOf(json, said);
    }
}
