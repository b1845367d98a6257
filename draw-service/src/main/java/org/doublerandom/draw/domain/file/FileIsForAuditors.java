package org.doublerandom.draw.domain.file;

/** Roster, conflicts, teams and details are not public (protocol §11). */
public final class FileIsForAuditors extends RuntimeException {
    FileIsForAuditors(DrawFile file) {
        super(file.fileName() + " (expected: an auditor who is signed in)");
    }
}
