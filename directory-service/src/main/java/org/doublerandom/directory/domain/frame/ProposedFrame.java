package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.values.Changed;
import org.jspecify.annotations.Nullable;

/**
 * The frame that a proposed batch would have. It is counted once, for those who decide on the proposal, and frozen only when
 * the batch is released.
 *
 * @param slots the places of each team, a tag or {@code *}
 * @param cap whoever was drawn so often this year is not eligible
 * @param counts null until it is counted
 */
public record ProposedFrame(
        FrameRequest request,
        List<String> slots,
        int cap,
        @Nullable FrameCounts counts) implements Frame {
    static final String ANYBODY = "*";

    public ProposedFrame {
        slots = List.copyOf(slots);
    }

    public static ProposedFrame of(FrameRequest request, List<String> slots, int cap) {
        return new ProposedFrame(request, slots, cap, null);
    }

    /** Whether an inspector fits a place by what he is, wherever it is. */
    public static boolean isFor(String slot, Inspector inspector) {
        return slot.equals(ANYBODY)
                || inspector.facts().tags().stream().anyMatch(tag -> tag.value().equals(slot));
    }

    @Override
    public Changed<Frame> counted(FrameCounts found, Instant now) {
        if (counts != null) {
            return Changed.to(this);
        }
        return Changed.to(new ProposedFrame(request, slots, cap, found), new BatchCounted(request, found, now));
    }

    @Override
    public Frame requested(FrameRequest released) {
        return new RequestedFrame(released, null, counts == null ? null : new ConfirmedFrame(slots, cap, counts));
    }

    @Override
    public Frame batchEnded() {
        return new AbandonedFrame(request);
    }
}
