package org.doublerandom.directory.application.imports;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.target.ScopeMeaning;
import org.doublerandom.directory.domain.target.SoughtTag;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.values.Unit;

/** Texts and rules that are to give other tags: whoever one of them is about is touched. */
record WeightOfMeanings(Directory directory) implements Weight<ScopeMeaning> {
    private static final SortedSet<Tag> NO_TAGS = Collections.emptySortedSet();

    @Override
    public long grave(List<ScopeMeaning> entries) {
        List<ScopeMeaning> changed = changed(entries);
        return changed.isEmpty() ? 0 : directory.targets().countFound(Unit.WHOLE, about(changed), Integer.MAX_VALUE);
    }

    @Override
    public long known() {
        return directory.targets().count(Unit.WHOLE, Set.of());
    }

    @Override
    public List<TargetId> first(List<ScopeMeaning> entries, int most) {
        List<ScopeMeaning> changed = changed(entries);
        return changed.isEmpty()
                ? List.of()
                : directory.targets().found(Unit.WHOLE, about(changed), null, most).stream()
                        .map(Target::id)
                        .toList();
    }

    @Override
    public List<FrameRequest> touched(List<ScopeMeaning> entries, List<FrameRequest> pending) {
        TagMapping current = directory.tagMappings().current();
        return entries.stream()
                        .allMatch(entry -> current.meaningOf(entry.scope())
                                .filter(entry::equals)
                                .isPresent())
                ? List.of()
                : pending;
    }

    /** Those that give other tags than now. */
    private List<ScopeMeaning> changed(List<ScopeMeaning> entries) {
        TagMapping current = directory.tagMappings().current();
        return entries.stream()
                .filter(entry -> {
                    Optional<ScopeMeaning> known = current.meaningOf(entry.scope());
                    return !known.map(ScopeMeaning::tags).orElse(NO_TAGS).equals(entry.tags());
                })
                .toList();
    }

    private static TargetSearch about(List<ScopeMeaning> meanings) {
        return new TargetSearch(Set.of(), null, null, SoughtTag.of(null, meanings), null, null, null);
    }
}
