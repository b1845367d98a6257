package org.doublerandom.directory.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.ComparedLine;
import org.doublerandom.directory.domain.frame.FrameDifference;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.target.TargetStatus;
import org.doublerandom.values.AuthorityCode;

/**
 * What an authority's directory said of everybody in one night. There is one of each night, and it never changes.
 *
 * @param night the official day that had begun when it was taken
 */
public record Register(AuthorityCode authority, LocalDate night, FrozenFile file, Instant takenAt) {
    public FrameDifference.NightRoot nightRoot() {
        return new FrameDifference.NightRoot(night, file.root());
    }

    /** Whom a batch would have selected by what the register says, in the order of their ids. */
    public Stream<ComparedLine> selectedBy(FrameRequest request, Chunks content) {
        return file.lines(content)
                .map(RegisterLine::parse)
                .filter(line -> request.selects(line.traits()))
                .map(line -> ComparedLine.ofRegister(
                        line.id().value(), line.traits().area().code(), line.status() == TargetStatus.OPEN));
    }

    public Optional<RegisterLine> lineOf(TargetId target, Chunks content) {
        return file.lineOf(target.value(), content).map(RegisterLine::parse);
    }
}
