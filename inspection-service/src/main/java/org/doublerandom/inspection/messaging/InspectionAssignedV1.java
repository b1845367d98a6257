package org.doublerandom.inspection.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.inspection.domain.InspectionAssigned;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.InspectionItem;
import org.jspecify.annotations.Nullable;

record InspectionAssignedV1(
        String inspection,
        String visit,
        String draw,
        String batch,
        String authority,
        String authorityName,
        String department,
        Target target,
        List<Item> items,
        String noticeDigest,
        Instant assignedAt) {

    record Target(String id, String name, @Nullable String uscc, String kind, String area) {}

    record Item(String item, String number, String name) {

        static Item of(InspectionItem item) {
            return new Item(item.id().value(), item.number(), item.name());
        }
    }

    static InspectionAssignedV1 of(InspectionAssigned event) {
        Assignment assignment = event.inspection().assignment();
        var target = assignment.target();
        return new InspectionAssignedV1(
                assignment.id().value(),
                assignment.visit().value(),
                assignment.draw().value(),
                assignment.batch().value(),
                assignment.authority().code().value(),
                assignment.authority().name(),
                assignment.department().value(),
                new Target(target.id().value(), target.name(), target.uscc(), target.kind(), target.area()),
                assignment.checklist().items().stream().map(Item::of).toList(),
                assignment.noticeDigest().hex(),
                assignment.assignedAt());
    }
}
