package org.doublerandom.directory.domain.frame;

import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.inspector.Inspector;

/** A line of the roster: a certified inspector with what he may do and what he has done this year. */
public record RosterLine(Inspector inspector, int year) {
    private static final String NO_TAGS = "-";

    public String text() {
        String tags = inspector.facts().tags().stream().map(Tag::value).collect(Collectors.joining(","));
        return String.join(
                "\t",
                inspector.id().value(),
                inspector.facts().unit().value(),
                tags.isEmpty() ? NO_TAGS : tags,
                String.valueOf(inspector.facts().cap()),
                String.valueOf(inspector.loadIn(year)));
    }
}
