package org.doublerandom.directory.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.UseCase;
import org.jspecify.annotations.Nullable;

/** Looks up targets with the tags that the mapping gives them. */
@UseCase
public class ReadTargets {
    private final Targets targets;
    private final TagMappings mappings;

    ReadTargets(Targets targets, TagMappings mappings) {
        this.targets = targets;
        this.mappings = mappings;
    }

    public Target target(TargetId id) {
        return targets.find(id).orElseThrow(() -> new UnknownTarget(id));
    }

    /** All of these, in the order asked for; one unknown refuses the whole. */
    public List<Target> targets(List<TargetId> ids) {
        Map<TargetId, Target> found =
                targets.findAll(ids).stream().collect(Collectors.toMap(Target::id, Function.identity()));
        return ids.stream()
                .distinct()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> new UnknownTarget(id)))
                .toList();
    }

    public List<Target> page(Set<TargetKind> kinds, @Nullable TargetId last, int limit) {
        return targets.after(kinds, last, limit);
    }

    public TagMapping mapping() {
        return mappings.current();
    }
}
