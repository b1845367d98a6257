package org.doublerandom.directory.domain.target;

import java.util.List;
import org.doublerandom.directory.domain.Area;

/**
 * What the register tells about a target.
 *
 * @param scopes the register's free words for what the target does (抽查对象), which the mapping turns into tags
 */
public record TargetFacts(
        TargetKind kind,
        String name,
        String address,
        Area area,
        IndustryCode industry,
        Registration registration,
        List<String> scopes) {
    public TargetFacts {
        scopes = List.copyOf(scopes);
    }
}
