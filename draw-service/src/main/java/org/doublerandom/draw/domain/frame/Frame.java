package org.doublerandom.draw.domain.frame;

/** The frozen extract of the directory that a draw chooses from, read and bound by its roots. */
public record Frame(Pool pool, Roster roster, Conflicts conflicts, FrameRoots roots) {

    public static Frame read(FrameFiles files, int pageLines) {
        return read(files, pageLines, pageLines, pageLines);
    }

    /** Reads the files and computes their roots over pages as they were cut for these. */
    public static Frame read(FrameFiles files, FrameRoots cut) {
        return read(
                files,
                cut.pool().pageLines(),
                cut.roster().pageLines(),
                cut.conflicts().pageLines());
    }

    private static Frame read(FrameFiles files, int poolLines, int rosterLines, int conflictLines) {
        Pool pool = Pool.parse(files.pool());
        Roster roster = Roster.parse(files.roster());
        Conflicts conflicts = Conflicts.parse(files.conflicts(), pool, roster);
        FrameRoots roots = new FrameRoots(
                FileRoot.of(files.pool(), poolLines),
                FileRoot.of(files.roster(), rosterLines),
                FileRoot.of(files.conflicts(), conflictLines));
        return new Frame(pool, roster, conflicts, roots);
    }
}
