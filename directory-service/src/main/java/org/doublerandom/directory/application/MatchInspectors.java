package org.doublerandom.directory.application;

import java.util.List;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.matching.Matcher;
import org.doublerandom.directory.domain.matching.Matching;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;

/** A planner asks before proposing who could inspect whom; nothing is kept of it. */
@UseCase
public class MatchInspectors {
    private final Directories directories;
    private final ExtractFiles files;

    MatchInspectors(Directories directories, ExtractFiles files) {
        this.directories = directories;
        this.files = files;
    }

    /**
     * @param batch as it would be proposed
     * @param take how many are to be drawn; null where nobody says
     */
    public Matching match(Person planner, ProposedFrame batch, @Nullable Long take) {
        planner.require(Role.PLANNER);
        planner.requireOf(batch.request().authority());
        List<Inspector> roster = files.roster(batch);
        Matcher matcher = new Matcher(batch, roster);
        FrameCounts counts =
                files.count(batch, directories.of(batch.request().authority()).tagMapping(), matcher::add);
        return matcher.matching(counts, take);
    }
}
