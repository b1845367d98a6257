package org.doublerandom.draw.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.filesOfRestaurants;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameKept;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.copy.SealedText;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.messaging.ReadableSeals;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

/** One copy of the service seals a frame; while it is at it, another one does, and is faster. */
class SealedAtOnceTest {
    private static final DrawId ID = batch().id();

    private final PausedFrames frames = new PausedFrames();
    private final InMemoryPublicCopies outside = new InMemoryPublicCopies();

    /** Lets somebody else go first, once, before a chunk of one file is read. */
    private static final class PausedFrames extends InMemoryFrameCopies {
        private FileName pausing = FileName.POOL;
        private Runnable other = () -> {};

        @Override
        public Optional<byte[]> chunk(DrawId id, PageRange range) {
            if (range.file() == pausing) {
                Runnable first = other;
                other = () -> {};
                first.run();
            }
            return super.chunk(id, range);
        }
    }

    /** Every copy has its own. */
    private record OfReplica(int n) implements Chance {
        @Override
        public Secret secret() {
            return new Secret(("0" + n).repeat(32));
        }

        @Override
        public Salt salt() {
            return new Salt(("1" + n).repeat(32));
        }
    }

    private TellKept replica(int n) {
        return new TellKept(frames, outside, new ReadableSeals(), new OfReplica(n));
    }

    @Test
    void theTextsThatAreToldAreWholeAndOfOneSealing() {
        frames.keep(ID, filesOfRestaurants(10), restaurants(10).roots());
        frames.pausing = FileName.CONFLICTS;
        frames.other = () -> replica(2).tell(ID);

        replica(1).tell(ID);

        assertThat(outside.facts).hasSize(1);
        FrameKept told = (FrameKept) outside.facts.get(0);
        assertWhole(told.roster(), n -> outside.piece(ID, FileName.ROSTER, n));
        assertWhole(told.conflicts(), n -> outside.piece(ID, FileName.CONFLICTS, n));
    }

    private static void assertWhole(SealedText told, IntFunction<Optional<String>> piece) {
        String text = IntStream.range(0, told.pieces())
                .mapToObj(n -> piece.apply(n).orElseThrow())
                .collect(Collectors.joining());
        assertThat(Digest.of(text)).isEqualTo(told.digest());
    }
}
