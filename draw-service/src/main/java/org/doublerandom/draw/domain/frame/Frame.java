package org.doublerandom.draw.domain.frame;

import org.doublerandom.values.Suite;

/** The frozen extract of the directory that a draw chooses from, read and bound by its roots. */
public record Frame(Pool pool, Roster roster, Conflicts conflicts, FrameRoots roots) {

    /** Files that are cut into pages of that many lines each, whatever they hold. */
    public static Frame read(Suite suite, FrameFiles files, int pageLines) {
        return read(
                files.pieces(),
                new PassingRoot(suite, pageLines),
                new PassingRoot(suite, pageLines),
                new PassingRoot(suite, pageLines),
                suite);
    }

    /** Reads the files and computes their roots as these were: over the same pages, in the same suite. */
    public static Frame read(FrameFiles files, FrameRoots cut) {
        return read(files.pieces(), cut);
    }

    /** The same of files that come piece by piece: the roots are computed as they pass. */
    public static Frame read(FramePieces files, FrameRoots cut) {
        return read(
                files,
                new PassingRoot(cut.suite(), cut.pool().pageLines()),
                new PassingRoot(cut.suite(), cut.roster().pageLines()),
                new PassingRoot(cut.suite(), cut.conflicts().pageLines()),
                cut.suite());
    }

    /**
     * The pool of a frame whose roster or conflicts exist nowhere any more: whom a seed draws follows from it, nobody can be assigned.
     *
     * @param cut the roots as they were announced; that of the pool is computed anew, the others bind what is lost
     */
    public static Frame ofPool(FilePieces pool, FrameRoots cut) {
        PassingRoot ofPool = new PassingRoot(cut.suite(), cut.pool().pageLines());
        Pool read = Pool.read(pool.seenBy(ofPool::pass));
        Roster nobody = Roster.parse(new byte[0]);
        FrameRoots roots = new FrameRoots(cut.suite(), ofPool.root(), cut.roster(), cut.conflicts());
        return new Frame(read, nobody, Conflicts.parse(new byte[0], read, nobody), roots);
    }

    private static Frame read(
            FramePieces files, PassingRoot ofPool, PassingRoot ofRoster, PassingRoot ofConflicts, Suite suite) {
        Pool pool = Pool.read(files.pool().seenBy(ofPool::pass));
        Roster roster = Roster.read(files.roster().seenBy(ofRoster::pass));
        Conflicts conflicts = Conflicts.read(files.conflicts().seenBy(ofConflicts::pass), pool, roster);
        return new Frame(
                pool, roster, conflicts, new FrameRoots(suite, ofPool.root(), ofRoster.root(), ofConflicts.root()));
    }
}
