package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * The extract of the directory that one draw chooses from (抽样框): counted when a batch is proposed, requested by its release,
 * then frozen for good, perhaps held before because it holds other numbers than were confirmed, or abandoned if the batch ends before.
 */
public sealed interface Frame permits ProposedFrame, RequestedFrame, HeldFrame, FrozenFrame, AbandonedFrame {
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

    /**
     * The scheme of the batch stands in the public log; who is past freezing does not care.
     *
     * @param suite in which its files are to be hashed
     */
    default Frame schemePublished(Suite suite) {
        return this;
    }

    /** Something is in the way of freezing; who does not wait for files any more does not care. */
    default Changed<Frame> waitingFor(Hindrance hindrance) {
        return Changed.to(this);
    }

    /**
     * The one flip that fixes the files; a frame that is past it stays as it is.
     *
     * @param found what they hold; null where nothing was counted before, with which it could be compared
     */
    default Changed<Frame> frozen(FrameFiles files, @Nullable FrameCounts found, Instant now) {
        return Changed.to(this);
    }

    /**
     * That it holds other numbers is confirmed, by a person or because they hardly differ; who is not held does not care.
     *
     * @param when the frame that is meant was written
     */
    default Changed<Frame> confirmed(Instant when, @Nullable PersonId confirmer) {
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
