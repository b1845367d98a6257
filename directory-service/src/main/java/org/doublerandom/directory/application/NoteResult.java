package org.doublerandom.directory.application;

import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.Origin;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;

/**
 * An inspection could not find a target at its registered address: whoever keeps a directory that the target stands in sees it with the
 * target, whichever authority has inspected it.
 */
@UseCase
public class NoteResult {
    private final Directories directories;

    NoteResult(Directories directories) {
        this.directories = directories;
    }

    /**
     * Of a target that is in no directory there is nothing to note; a repeat changes nothing.
     *
     * @param authority whose inspection it was
     */
    public void notFound(AuthorityCode authority, TargetId target, Origin inspection) {
        ChronicleEntry entry = ChronicleEntry.notFound(inspection);
        Stream.concat(Stream.of(authority), directories.authorities().stream())
                .distinct()
                .forEach(each -> directories.of(each).targets().note(target, entry));
    }
}
