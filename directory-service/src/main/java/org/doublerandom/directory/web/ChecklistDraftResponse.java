package org.doublerandom.directory.web;

import org.doublerandom.directory.application.ReadChecklists;

/**
 * @param versions how many were published
 * @param content what the next one would say if it was published now
 */
record ChecklistDraftResponse(String code, int versions, ChecklistContent content) {
    static ChecklistDraftResponse of(ReadChecklists.Draft draft) {
        return new ChecklistDraftResponse(
                draft.book().code().value(), draft.book().versions().size(), ChecklistContent.of(draft.content()));
    }
}
