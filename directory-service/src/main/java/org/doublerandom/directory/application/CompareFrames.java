package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.ComparedLine;
import org.doublerandom.directory.domain.frame.Comparison;
import org.doublerandom.directory.domain.frame.FrameDifference;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.register.Register;
import org.doublerandom.directory.domain.register.Registers;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;

/** Holds the pool of a frame against the frame before it of the same line, or the first time against last night's register. */
@UseCase
class CompareFrames {
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
            return new Comparison(chunks).of(basis, linesOf(last.get().files().pool()), linesOf(pool));
        }
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
