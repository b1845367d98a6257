package org.doublerandom.draw.domain.frame;

import org.doublerandom.draw.domain.suite.Suite;

/** The frozen extract of the directory that a draw chooses from, read and bound by its roots. */
public record Frame(Pool pool, Roster roster, Conflicts conflicts, FrameRoots roots) {

    public static Frame read(FrameFiles files, int pageLines) {
        return read(
                files.pieces(),
                new PassingRoot(Suite.SHA256, pageLines),
                new PassingRoot(Suite.SHA256, pageLines),
                new PassingRoot(Suite.SHA256, pageLines));
    }

    /** Reads the files and computes their roots over pages as they were cut for these. */
    public static Frame read(FrameFiles files, FrameRoots cut) {
        return read(files.pieces(), cut);
    }

    /** The same of files that come piece by piece: the roots are computed as they pass. */
    public static Frame read(FramePieces files, FrameRoots cut) {
        return read(Suite.SHA256, files, cut);
    }

    public static Frame read(Suite suite, FrameFiles files, FrameRoots cut) {
        return read(suite, files.pieces(), cut);
    }

    private static Frame read(Suite suite, FramePieces files, FrameRoots cut) {
        return read(
                files,
                new PassingRoot(suite, cut.pool().pageLines()),
                new PassingRoot(suite, cut.roster().pageLines()),
                new PassingRoot(suite, cut.conflicts().pageLines()));
    }

    private static Frame read(FramePieces files, PassingRoot ofPool, PassingRoot ofRoster, PassingRoot ofConflicts) {
        Pool pool = Pool.read(files.pool().seenBy(ofPool::pass));
        Roster roster = Roster.read(files.roster().seenBy(ofRoster::pass));
        Conflicts conflicts = Conflicts.read(files.conflicts().seenBy(ofConflicts::pass), pool, roster);
        return new Frame(pool, roster, conflicts, new FrameRoots(ofPool.root(), ofRoster.root(), ofConflicts.root()));
    }
}
