package org.doublerandom.draw.web;

import java.util.List;
import org.doublerandom.draw.domain.assignment.Constraint;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.assignment.Place;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.jspecify.annotations.Nullable;

/**
 * Why no assignment exists.
 *
 * @param sufficient kinds of constraint whose lifting alone would do
 * @param shortage places (target/slot) that cannot all be filled; for officials of the authority
 * @param inspectors all who could fill them; for officials of the authority
 * @param canTake how many places these can take in all
 */
record DiagnosisResponse(
        int filled,
        int places,
        List<String> sufficient,
        @Nullable List<String> shortage,
        @Nullable List<String> inspectors,
        @Nullable Long canTake) {

    static DiagnosisResponse of(Diagnosis diagnosis, boolean withNames) {
        return new DiagnosisResponse(
                diagnosis.filled().filled(),
                diagnosis.filled().places(),
                diagnosis.sufficient().stream().map(Constraint::name).toList(),
                withNames ? diagnosis.shortage().stream().map(Place::toString).toList() : null,
                withNames
                        ? diagnosis.available().inspectors().stream()
                                .map(InspectorId::value)
                                .toList()
                        : null,
                withNames ? diagnosis.available().canTake() : null);
    }
}
