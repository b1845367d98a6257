package org.doublerandom.draw.domain.frame;

import org.doublerandom.draw.domain.suite.Suite;

/** The frozen extract of the directory that a draw chooses from, read and bound by its roots. */
public record Frame(Pool pool, Roster roster, Conflicts conflicts, FrameRoots roots) {

    public static Frame read(FrameFiles files, int pageLines) {
        return read(Suite.SHA256, files, pageLines, pageLines, pageLines);
    }

    /** Reads the files and computes their roots over pages as they were cut for these. */
    public static Frame read(FrameFiles files, FrameRoots cut) {
        return read(Suite.SHA256, files, cut);
    }

    public static Frame read(Suite suite, FrameFiles files, FrameRoots cut) {
        return read(
                suite,
                files,
                cut.pool().pageLines(),
                cut.roster().pageLines(),
                cut.conflicts().pageLines());
    }

    private static Frame read(Suite suite, FrameFiles files, int poolLines, int rosterLines, int conflictLines) {
        Pool pool = Pool.parse(files.pool());
        Roster roster = Roster.parse(files.roster());
        Conflicts conflicts = Conflicts.parse(files.conflicts(), pool, roster);
        FrameRoots roots = new FrameRoots(
                FileRoot.of(suite, files.pool(), poolLines),
                FileRoot.of(suite, files.roster(), rosterLines),
                FileRoot.of(suite, files.conflicts(), conflictLines));
        return new Frame(pool, roster, conflicts, roots);
    }
}
