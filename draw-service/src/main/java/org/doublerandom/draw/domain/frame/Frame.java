package org.doublerandom.draw.domain.frame;

/** The frozen extract of the directory that a draw chooses from, read and bound by its roots. */
public record Frame(Pool pool, Roster roster, Conflicts conflicts, FrameRoots roots) {

    public static Frame read(FrameFiles files, int pageLines) {
        Pool pool = Pool.parse(files.pool());
        Roster roster = Roster.parse(files.roster());
        Conflicts conflicts = Conflicts.parse(files.conflicts(), pool, roster);
        FrameRoots roots = new FrameRoots(
                FileRoot.of(files.pool(), pageLines),
                FileRoot.of(files.roster(), pageLines),
                FileRoot.of(files.conflicts(), pageLines));
        return new Frame(pool, roster, conflicts, roots);
    }
}
