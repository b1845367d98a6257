package org.doublerandom.directory.application.imports;

import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.frame.FrameRequest;

/**
 * What writing entries would take from a directory, and from the frames that will be frozen of it.
 *
 * @param <T> what one row is
 */
interface Weight<T> {
    /** How many of these close, move, retag, recuse or remove something that is known. */
    long grave(List<T> entries);

    /** How many there are that this could be done to. */
    long known();

    /** Those of the batches whose frame would hold something else. */
    List<FrameRequest> touched(List<T> entries, List<FrameRequest> pending);

    /** The first of the targets that it is done to without a row of their own, in the order of their ids. */
    default List<TargetId> first(List<T> entries, int most) {
        return List.of();
    }

    /** Of tables that add only, and which no frame is made of. */
    static <T> Weight<T> none() {
        return new Weight<>() {
            @Override
            public long grave(List<T> entries) {
                return 0;
            }

            @Override
            public long known() {
                return 0;
            }

            @Override
            public List<FrameRequest> touched(List<T> entries, List<FrameRequest> pending) {
                return List.of();
            }
        };
    }
}
