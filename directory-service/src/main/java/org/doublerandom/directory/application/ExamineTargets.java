package org.doublerandom.directory.application;

import java.util.List;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;

/** Examines entries anew whose shortcomings were found by a mapping that does not hold any more, or not at all. */
@UseCase
public class ExamineTargets {
    private static final int AT_ONCE = 500;

    private final Directories directories;

    ExamineTargets(Directories directories) {
        this.directories = directories;
    }

    /** Each looks whether there are some, which is one look into an index. */
    public List<AuthorityCode> authorities() {
        return directories.authorities();
    }

    /** All that nobody else writes meanwhile. */
    public void examine(AuthorityCode authority) {
        Directory directory = directories.of(authority);
        int examined = AT_ONCE;
        while (examined > 0) {
            examined = directory.targets().examine(directory.tagMappings().current(), AT_ONCE);
        }
    }
}
