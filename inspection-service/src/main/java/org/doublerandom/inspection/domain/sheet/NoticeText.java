package org.doublerandom.inspection.domain.sheet;

import java.util.List;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.NoticeCode;
import org.doublerandom.inspection.domain.assignment.NoticeCodes;
import org.doublerandom.inspection.domain.guide.LegalBases;

/** The parts of a notice that do not follow from the assignment alone. */
public record NoticeText(NoticeCode code, List<LegalBasis> bases) {

    public NoticeText {
        bases = List.copyOf(bases);
    }

    public static NoticeText of(Assignment assignment, NoticeCodes codes, LegalBases bases) {
        List<LegalBasis> known = assignment.checklist().items().stream()
                .flatMap(
                        item -> bases
                                .of(assignment.authority().code(), item.id())
                                .map(text -> new LegalBasis(item.id(), text))
                                .stream())
                .toList();
        return new NoticeText(codes.of(assignment.id()), known);
    }
}
