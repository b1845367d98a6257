package org.doublerandom.directory.web;

import java.util.Set;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.target.Folded;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.directory.domain.target.TargetStatus;
import org.jspecify.annotations.Nullable;

/**
 * @param kind of the target
 * @param name a part of the name, at least two characters; width, brackets, case and blanks do not count
 * @param code the whole id, or the whole number in a register
 * @param tag what the mapping makes of the register's texts
 * @param industry the beginning of a GB/T 4754 code
 * @param area the beginning of a division code
 * @param status what the register says
 */
record TargetSearchRequest(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String code,
        @Nullable String tag,
        @Nullable String industry,
        @Nullable String area,
        @Nullable String status) {
    TargetSearch toSearch(TagMapping mapping) {
        return new TargetSearch(
                kind == null ? Set.of() : Set.of(TargetKind.of(kind)),
                name == null ? null : Folded.of(name),
                code == null ? null : Folded.of(code),
                tag == null ? null : mapping.sought(new Tag(tag)),
                industry,
                area,
                status == null ? null : TargetStatus.named(status));
    }
}
