package org.doublerandom.directory.domain.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;

/** All frames, by the id of their batch. */
public interface Frames {
    Optional<Frame> find(FrameId id);

    /** Notes the frame that a proposed batch would have; a repeat changes nothing, nor does one that comes after the release. */
    void propose(ProposedFrame frame);

    /** The proposed frames that nobody has counted yet, in the order in which their batches were proposed. */
    List<ProposedFrame> uncounted();

    /** Notes the wish for a frame; a repeat changes nothing. */
    void request(FrameRequest request);

    /** The frames that wait, in the order in which their batches were released. */
    List<RequestedFrame> requested();

    /** What the authority's batches ask for whose frame nobody has written yet, in the order of their ids. */
    List<FrameRequest> pending(AuthorityCode authority);

    /** The authority's frames that are held, or frozen with a draw that has not ended. */
    List<Frame> open(AuthorityCode authority);

    /** The authority's frames that are frozen, whatever has become of their draws, in the order of their release. */
    List<FrozenFrame> frozen(AuthorityCode authority);

    /** @throws UnknownFrame if there is none */
    Frame change(FrameId id, Function<Frame, Changed<Frame>> change);
}
