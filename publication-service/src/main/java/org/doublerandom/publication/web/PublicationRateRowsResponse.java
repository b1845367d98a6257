package org.doublerandom.publication.web;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.kpi.PublicationRate;

record PublicationRateRowsResponse(int year, int total, List<FileResponse> rows) {
    static PublicationRateRowsResponse of(PublicationRate rate, Rows part, LocalDate today) {
        return new PublicationRateRowsResponse(
                rate.year(),
                rate.rows().size(),
                part.of(rate.rows()).stream()
                        .map(row -> FileResponse.of(row.file(), today))
                        .toList());
    }
}
