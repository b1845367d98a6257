package org.doublerandom.directory.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.Origin;
import org.doublerandom.values.AuthorityCode;

record ResultRecordedV1(
        String inspection, int revision, String authority, String target, List<Item> items, Instant acceptedAt) {
    private static final String NOT_FOUND = "R4";

    record Item(List<String> categories) {}

    boolean isNotFound() {
        return items.stream().anyMatch(item -> item.categories().contains(NOT_FOUND));
    }

    AuthorityCode toAuthority() {
        return new AuthorityCode(authority);
    }

    TargetId toTarget() {
        return new TargetId(target);
    }

    Origin toOrigin() {
        return Origin.ofInspection(inspection + "." + revision, acceptedAt);
    }
}
