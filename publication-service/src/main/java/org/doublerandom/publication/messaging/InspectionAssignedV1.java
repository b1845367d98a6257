package org.doublerandom.publication.messaging;

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

record InspectionAssignedV1(
        String inspection,
        String draw,
        String batch,
        String authority,
        String authorityName,
        Target target,
        List<NamedItemV1> items,
        String noticeDigest,
        Instant assignedAt) {
    record Target(String id, String name, @Nullable String uscc, String kind) {
        InspectedTarget toTarget() {
            return new InspectedTarget(new TargetId(id), name, Optional.ofNullable(uscc), TargetKind.of(kind));
        }
    }

    Assignment toAssignment() {
        return new Assignment(
                new InspectionId(inspection),
                new DrawId(draw),
                new BatchId(batch),
                new Authority(authority, authorityName),
                target.toTarget(),
                NamedItemV1.toItems(items),
                new NoticeDigest(noticeDigest),
                assignedAt);
    }
}
