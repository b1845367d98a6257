package org.doublerandom.publication.web;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.file.Assignment;

/** A notice that is genuine, and what it is about. */
record NoticeResponse(
        boolean genuine,
        String authority,
        String authorityName,
        String target,
        List<NamedItemResponse> items,
        LocalDate assignedOn) {
    static NoticeResponse of(Assignment assignment) {
        return new NoticeResponse(
                true,
                assignment.authority().code(),
                assignment.authority().name(),
                assignment.target().name(),
                NamedItemResponse.of(assignment.items()),
                assignment.assignedOn());
    }
}
