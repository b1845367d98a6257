package org.doublerandom.directory.domain.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.directory.domain.imports.table.Report;
import org.doublerandom.directory.domain.imports.table.RowError;

public final class InMemoryReports implements Reports {
    private final Map<ImportId, String> reports = new HashMap<>();

    @Override
    public Writing begin(ImportId id) {
        reports.remove(id);
        StringBuilder report = new StringBuilder(Report.HEADER);
        return new Writing() {
            @Override
            public void add(RowError found) {
                report.append(Report.line(found));
            }

            @Override
            public void close() {
                reports.put(id, report.toString());
            }
        };
    }

    @Override
    public Optional<InputStream> read(ImportId id) {
        return Optional.ofNullable(reports.get(id))
                .map(report -> new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)));
    }
}
