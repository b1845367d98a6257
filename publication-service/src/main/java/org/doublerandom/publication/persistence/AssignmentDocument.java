package org.doublerandom.publication.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.Authority;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.TargetId;
import org.doublerandom.publication.domain.file.Assignment;
import org.doublerandom.publication.domain.file.InspectedTarget;
import org.doublerandom.publication.domain.file.NoticeDigest;
import org.doublerandom.publication.domain.file.TargetKind;
import org.jspecify.annotations.Nullable;

record AssignmentDocument(
        String inspection,
        String draw,
        String batch,
        String authority,
        String authorityName,
        String target,
        String name,
        @Nullable String uscc,
        TargetKind kind,
        List<NamedItemDocument> items,
        String notice,
        Instant assignedAt) {
    static AssignmentDocument of(Assignment assignment) {
        InspectedTarget target = assignment.target();
        return new AssignmentDocument(
                assignment.inspection().value(),
                assignment.draw().value(),
                assignment.batch().value(),
                assignment.authority().code(),
                assignment.authority().name(),
                target.id().value(),
                target.name(),
                target.uscc().orElse(null),
                target.kind(),
                NamedItemDocument.of(assignment.items()),
                assignment.notice().hex(),
                assignment.assignedAt());
    }

    Assignment toAssignment() {
        return new Assignment(
                new InspectionId(inspection),
                new DrawId(draw),
                new BatchId(batch),
                new Authority(authority, authorityName),
                new InspectedTarget(new TargetId(target), name, Optional.ofNullable(uscc), kind),
                NamedItemDocument.toItems(items),
                new NoticeDigest(notice),
                assignedAt);
    }
}
