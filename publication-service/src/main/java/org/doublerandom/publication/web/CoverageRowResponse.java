package org.doublerandom.publication.web;

import java.time.LocalDate;
import org.doublerandom.publication.domain.kpi.CoveredEnterprise;

record CoverageRowResponse(TargetResponse target, LocalDate firstAcceptedOn, int inspections) {
    static CoverageRowResponse of(CoveredEnterprise row) {
        return new CoverageRowResponse(TargetResponse.of(row.target()), row.firstAcceptedOn(), row.inspections());
    }
}
