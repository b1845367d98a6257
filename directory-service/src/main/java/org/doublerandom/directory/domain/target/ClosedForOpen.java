package org.doublerandom.directory.domain.target;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;

/** Entries that were closed after they were confirmed to stand for others of which one is still open: no draw finds any of them. */
public final class ClosedForOpen {
    private ClosedForOpen() {}

    /** In the order of their ids; all mergers are looked at, of which there are few. */
    public static List<Target> among(Targets targets) {
        Map<TargetId, TargetId> merged = targets.merged();
        Set<TargetId> standing = targets.findAll(merged.keySet()).stream()
                .filter(ClosedForOpen::isOpen)
                .map(old -> Objects.requireNonNull(merged.get(old.id())))
                .collect(Collectors.toSet());
        return targets.findAll(standing).stream()
                .filter(target -> !isOpen(target))
                .toList();
    }

    private static boolean isOpen(Target target) {
        return target.facts().registration().isOpen();
    }
}
