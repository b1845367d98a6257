package org.doublerandom.directory.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.values.AuthorityCode;

/**
 * What an authority's directory said of everybody in one night. There is one of each night, and it never changes.
 *
 * @param night the official day that had begun when it was taken
 */
public record Register(AuthorityCode authority, LocalDate night, FrozenFile file, Instant takenAt) {
    public Optional<RegisterLine> lineOf(TargetId target, Chunks content) {
        return file.lineOf(target.value(), content).map(RegisterLine::parse);
    }
}
