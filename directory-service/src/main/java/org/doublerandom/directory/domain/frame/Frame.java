package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/**
 * The extract of the directory that one draw chooses from (抽样框): counted when a batch is proposed, requested by its release,
 * then frozen for good, or abandoned if the batch ends before.
 */
public sealed interface Frame permits ProposedFrame, RequestedFrame, FrozenFrame, AbandonedFrame {
    FrameRequest request();

    default FrameId id() {
        return request().id();
    }

    /** To persons of other authorities there is no such frame. */
    default Frame seenBy(Person person) {
        if (!person.belongsTo(request().authority())) {
            throw new UnknownFrame(id());
        }
        return this;
    }

    /** @throws FrameNotFrozen while there are none */
    default FrameFiles files() {
        throw new FrameNotFrozen(id());
    }

    /** What the batch would be drawn from; who is past the proposal does not care. */
    default Changed<Frame> counted(FrameCounts found, Instant now) {
        return Changed.to(this);
    }

    /** The batch is released; a repeat changes nothing. */
    default Frame requested(FrameRequest released) {
        return this;
    }

    /** The scheme of the batch stands in the public log; who is past freezing does not care. */
    default Frame schemePublished() {
        return this;
    }

    /** Something is in the way of freezing; who does not wait for files any more does not care. */
    default Changed<Frame> waitingFor(Hindrance hindrance) {
        return Changed.to(this);
    }

    /** The one flip that fixes the files; a frame that is past it stays as it is. */
    default Changed<Frame> frozen(FrameFiles files, Instant now) {
        return Changed.to(this);
    }

    /** The batch ends undrawn: nobody waits for this frame any more. */
    Frame batchEnded();

    /**
     * The draw is completed and has that many pages of selections.
     *
     * @throws FrameNotFrozen while nothing can have been drawn from it
     */
    default Frame drawCompleted(int pages) {
        throw new FrameNotFrozen(id());
    }

    /**
     * The hits and the load of one page are counted.
     *
     * @throws FrameNotFrozen while nothing can have been drawn from it
     */
    default Frame pageCounted(int page) {
        throw new FrameNotFrozen(id());
    }
}
