package org.doublerandom.publication.application;

import org.doublerandom.publication.domain.file.Assignment;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.notice.NoticeCode;
import org.doublerandom.publication.domain.notice.NoticeUnknown;
import org.doublerandom.starter.UseCase;

/** Says whether a notice is genuine, and what it is about. */
@UseCase
public class CheckNotice {
    private final Publications publications;

    CheckNotice(Publications publications) {
        this.publications = publications;
    }

    public Assignment check(String typed) {
        return NoticeCode.in(typed)
                .flatMap(code -> publications.find(code.digest()))
                .map(Publication::assignment)
                .orElseThrow(NoticeUnknown::new);
    }
}
