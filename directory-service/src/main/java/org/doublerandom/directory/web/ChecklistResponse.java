package org.doublerandom.directory.web;

import org.doublerandom.directory.domain.checklist.Checklist;

/** @param digest SHA-256 of the version as a document */
record ChecklistResponse(String authority, String code, int version, String digest, ChecklistContent content) {
    static ChecklistResponse of(Checklist checklist) {
        return new ChecklistResponse(
                checklist.authority().value(),
                checklist.code().value(),
                checklist.version(),
                checklist.digest().hex(),
                ChecklistContent.of(checklist.content()));
    }
}
