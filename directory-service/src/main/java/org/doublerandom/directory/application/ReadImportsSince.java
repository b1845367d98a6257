package org.doublerandom.directory.application;

import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.starter.UseCase;

/** Whoever reads a frozen frame sees how often the directory has moved on since. */
@UseCase
public class ReadImportsSince {
    private final Imports imports;

    ReadImportsSince(Imports imports) {
        this.imports = imports;
    }

    /** How many imports that frames are made of have changed the directory; what the next frame holds is told by its differences. */
    public long theFreezeOf(FrozenFrame frame) {
        return imports.changedFramesSince(frame.request().authority(), frame.frozenAt());
    }
}
