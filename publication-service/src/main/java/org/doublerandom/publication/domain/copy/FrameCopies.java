package org.doublerandom.publication.domain.copy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All copies of frames; their pieces never change and lie under the frame and what binds the file: a root, or a digest. */
public interface FrameCopies {
    Optional<FrameCopy> find(String frame);

    /** Awaits it; what is copied stays copied. */
    void note(KeptFrame frame);

    List<FrameCopy> awaited();

    /** Those of which something else was handed out. */
    List<FrameCopy> failed();

    /** It is awaited again. */
    void again(FrameCopy copy);

    /** It is whole, which is told once; a repeat changes nothing. */
    void copied(FrameCopy copy, Instant at);

    void failed(FrameCopy copy, String reason);

    /** @param n from 0 */
    Optional<byte[]> piece(String address, int n);

    void keep(String address, int n, byte[] piece);

    /** What was handed out under it was something else. */
    void drop(String address);
}
