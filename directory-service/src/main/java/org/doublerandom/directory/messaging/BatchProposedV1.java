package org.doublerandom.directory.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.values.AuthorityCode;

record BatchProposedV1(
        String batch,
        String authority,
        BatchReleasedV1.Filter filter,
        List<String> exclusions,
        List<String> slots,
        int cap,
        LocalDate from,
        Instant proposedAt) {
    ProposedFrame toFrame() {
        FrameRequest request = new FrameRequest(
                new FrameId(batch),
                new AuthorityCode(authority),
                filter.toFilter(),
                exclusions,
                from.getYear(),
                proposedAt,
                true);
        return ProposedFrame.of(request, slots, cap);
    }
}
