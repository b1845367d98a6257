package org.doublerandom.directory.application.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.target.ScopeMeaning;
import org.doublerandom.directory.domain.target.SoughtTag;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.target.Traits;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/** Targets that get other tags, because texts that they have are to mean something else; each once, however many of its texts. */
final class WeightOfMeanings implements Weight<ScopeMeaning> {
    private static final int PAGE = 1_000;

    private final TagMappings mappings;
    private final Targets targets;
    private final Set<TargetId> retagged = new HashSet<>();

    /** @param directory as a whole: texts are no unit's */
    WeightOfMeanings(Directory directory) {
        this.mappings = directory.tagMappings();
        this.targets = directory.targets();
    }

    @Override
    public long grave(List<ScopeMeaning> entries) {
        TagMapping current = mappings.current();
        List<ScopeMeaning> changed = entries.stream()
                .filter(entry -> !current.tagsOf(List.of(entry.scope())).equals(entry.tags()))
                .toList();
        if (changed.isEmpty()) {
            return 0;
        }
        TagMapping then = current.saying(changed);
        TargetSearch whoHasOne = whoHasOne(changed, current);
        long before = retagged.size();
        @Nullable TargetId last = null;
        List<Target> page;
        do {
            page = targets.found(Unit.WHOLE, whoHasOne, last, PAGE);
            page.stream()
                    .filter(target -> !tags(target, current).equals(tags(target, then)))
                    .map(Target::id)
                    .forEach(retagged::add);
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return retagged.size() - before;
    }

    /** Who has a tag of the texts by hand is found, too; the comparison leaves out whose tags stay. */
    private static TargetSearch whoHasOne(List<ScopeMeaning> changed, TagMapping current) {
        Set<String> texts = changed.stream().map(ScopeMeaning::scope).collect(Collectors.toSet());
        Tag tag = changed.stream()
                .flatMap(entry -> Stream.concat(entry.tags().stream(), current.tagsOf(List.of(entry.scope())).stream()))
                .findFirst()
                .orElseThrow();
        return new TargetSearch(Set.of(), null, null, new SoughtTag(tag, texts), null, null, null);
    }

    private static Set<Tag> tags(Target target, TagMapping mapping) {
        return Set.copyOf(Traits.of(target, mapping).tags());
    }

    @Override
    public long known() {
        return targets.count(Unit.WHOLE, Set.of());
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
