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

    /** Whose directory has some. */
    public List<AuthorityCode> due() {
        return directories.authorities().stream()
                .filter(authority -> unexamined(directories.of(authority)) > 0)
                .toList();
    }

    public void examine(AuthorityCode authority) {
        Directory directory = directories.of(authority);
        long left = unexamined(directory);
        long before = Long.MAX_VALUE;
        // What another writer has changed meanwhile is left to the next time.
        while (left > 0 && left < before) {
            directory.targets().examine(directory.tagMappings().current(), AT_ONCE);
            before = left;
            left = unexamined(directory);
        }
    }

    private static long unexamined(Directory directory) {
        return directory.targets().unexamined(directory.tagMappings().current());
    }
}
