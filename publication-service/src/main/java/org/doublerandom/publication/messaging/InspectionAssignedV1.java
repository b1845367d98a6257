package org.doublerandom.publication.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.publication.domain.Authority;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.file.Assignment;
import org.doublerandom.publication.domain.notice.NoticeDigest;
import org.doublerandom.publication.domain.target.InspectedTarget;
import org.doublerandom.publication.domain.target.TargetId;
import org.doublerandom.publication.domain.target.TargetKind;
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
            return new InspectedTarget(new TargetId(id), name, uscc, TargetKind.of(kind));
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
