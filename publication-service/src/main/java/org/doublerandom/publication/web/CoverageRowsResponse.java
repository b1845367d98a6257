package org.doublerandom.publication.web;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.kpi.Coverage;
import org.doublerandom.publication.domain.kpi.CoveredEnterprise;

record CoverageRowsResponse(int year, int total, List<Row> rows) {
    record Row(TargetResponse target, LocalDate firstAcceptedOn, int inspections) {
        static Row of(CoveredEnterprise row) {
            return new Row(TargetResponse.of(row.target()), row.firstAcceptedOn(), row.inspections());
        }
    }

    static CoverageRowsResponse of(Coverage coverage, Rows part) {
        return new CoverageRowsResponse(
                coverage.year(),
                coverage.rows().size(),
                part.of(coverage.rows()).stream().map(Row::of).toList());
    }
}
