package org.doublerandom.directory.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;

record BatchProposedV1(
        String batch,
        String authority,
        BatchReleasedV1.Filter filter,
        @Nullable List<BatchReleasedV1.Item> items,
        List<String> exclusions,
        List<String> slots,
        int cap,
        LocalDate from,
        @Nullable LocalDate to,
        Instant proposedAt) {
    ProposedFrame toFrame() {
        FrameRequest request = new FrameRequest(
                new FrameId(batch),
                new AuthorityCode(authority),
                filter.toFilter(),
                exclusions,
                BatchReleasedV1.visits(items, from, to),
                proposedAt,
                null);
        return ProposedFrame.of(request, slots, cap);
    }
}
