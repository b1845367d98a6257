package org.doublerandom.directory.application.imports;

import java.util.List;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.target.ScopeMeaning;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TagMappings;

/** Texts that are to mean something else: whoever has one of them gets other tags. */
record WeightOfMeanings(TagMappings mappings) implements Weight<ScopeMeaning> {
    @Override
    public long grave(List<ScopeMeaning> entries) {
        TagMapping current = mappings.current();
        return entries.stream()
                .filter(entry -> current.meaningOf(entry.scope())
                        .filter(known -> !known.equals(entry))
                        .isPresent())
                .count();
    }

    @Override
    public long known() {
        return mappings.current().size();
    }

    @Override
    public List<FrameRequest> touched(List<ScopeMeaning> entries, List<FrameRequest> pending) {
        TagMapping current = mappings.current();
        return entries.stream()
                        .allMatch(entry -> current.meaningOf(entry.scope())
                                .filter(entry::equals)
                                .isPresent())
                ? List.of()
                : pending;
    }
}
