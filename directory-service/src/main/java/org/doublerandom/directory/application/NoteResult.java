package org.doublerandom.directory.application;

import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.Origin;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;

/** An inspection could not find a target at its registered address: whoever keeps the directory sees it with the target. */
@UseCase
public class NoteResult {
    private final Directories directories;

    NoteResult(Directories directories) {
        this.directories = directories;
    }

    /** Of a target that is in no directory there is nothing to note. */
    public void notFound(AuthorityCode authority, TargetId target, Origin inspection) {
        directories.of(authority).targets().note(target, ChronicleEntry.notFound(inspection));
    }
}
