package org.doublerandom.directory.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.ComparedLine;
import org.doublerandom.directory.domain.frame.Comparison;
import org.doublerandom.directory.domain.frame.FileIsLost;
import org.doublerandom.directory.domain.frame.FrameDifference;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.register.Register;
import org.doublerandom.directory.domain.register.Registers;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the pool of a frame against the frame before it of the same line, or the first time against last night's register. */
@UseCase
class CompareFrames {
    private static final Logger LOG = LoggerFactory.getLogger(CompareFrames.class);

    private final Frames frames;
    private final Registers registers;
    private final Chunks chunks;
    private final Clock clock;

    CompareFrames(Frames frames, Registers registers, Chunks chunks, Clock clock) {
        this.frames = frames;
        this.registers = registers;
        this.chunks = chunks;
        this.clock = clock;
    }

    public FrameDifference compare(FrameRequest request, FrozenFile pool) {
        Optional<FrozenFrame> last = request.lastOfTheLine(frames.frozen(request.authority()));
        Optional<Register> register = registers.before(request.authority(), OfficialDay.of(clock.instant()));
        FrameDifference.Basis basis = new FrameDifference.Basis(
                last.map(FrozenFrame::id).orElse(null),
                register.map(Register::nightRoot).orElse(null));
        if (last.isPresent()) {
            try {
                return new Comparison(chunks)
                        .of(basis, linesOf(last.get().files().pool()), linesOf(pool));
            } catch (FileIsLost lost) {
                LOG.warn("the frame before is lost, the register is compared: {}", lost.getMessage());
            }
        }
        return withRegister(request, register, pool);
    }

    /** With what was public already on the day of the first freeze. */
    FrameDifference againstRegister(FrameRequest request, FrozenFile pool, Instant first) {
        return withRegister(request, registers.before(request.authority(), OfficialDay.of(first)), pool);
    }

    private FrameDifference withRegister(FrameRequest request, Optional<Register> register, FrozenFile pool) {
        FrameDifference.Basis basis = new FrameDifference.Basis(
                null, register.map(Register::nightRoot).orElse(null));
        return new Comparison(chunks)
                .of(
                        basis,
                        register.map(night -> night.selectedBy(request, chunks)).orElseGet(Stream::empty),
                        linesOf(pool).map(ComparedLine::withoutStratum));
    }

    private Stream<ComparedLine> linesOf(FrozenFile pool) {
        return pool.lines(chunks).map(ComparedLine::ofPool);
    }
}
