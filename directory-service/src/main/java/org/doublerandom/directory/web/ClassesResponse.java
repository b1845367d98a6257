package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditHistory;

/** @param months the oldest first; none of whom has no class */
record ClassesResponse(String target, List<Month> months) {
    record Month(String month, String creditClass) {}

    static ClassesResponse of(TargetId target, CreditHistory history) {
        return new ClassesResponse(
                target.value(),
                history.months().entrySet().stream()
                        .map(each -> new Month(
                                each.getKey().toString(), each.getValue().code()))
                        .toList());
    }
}
