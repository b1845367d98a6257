package org.doublerandom.directory.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.junit.jupiter.api.Test;

public abstract class ReportsContract {
    private static final ImportId ID = new ImportId("a");

    protected abstract Reports reports();

    @Test
    void aReportIsThereOnceItIsWhole() throws IOException {
        Reports reports = reports();
        Reports.Writing writing = reports.begin(ID);
        writing.add(new RowError(2, "name", "cell-empty", "empty, as \"it\" is"));
        assertThat(reports.read(ID)).isEmpty();
        writing.close();
        assertThat(text(reports)).isEqualTo("""
            \uFEFFline,column,code,message\r
            2,name,cell-empty,"empty, as ""it"" is"\r
            """);

        Reports.Writing again = reports.begin(ID);
        assertThat(reports.read(ID)).isEmpty();
        again.add(new RowError(3, "=name", "cell-empty", "-"));
        again.close();
        assertThat(text(reports)).isEqualTo("\uFEFFline,column,code,message\r\n3,'=name,cell-empty,'-\r\n");
    }

    @Test
    void aReportMayBeLongerThanAnyPiece() throws IOException {
        Reports reports = reports();
        Random random = new Random(7);
        Reports.Writing writing = reports.begin(ID);
        for (int line = 2; line < 20_002; line++) {
            writing.add(new RowError(line, "name", "cell-empty", Long.toHexString(random.nextLong())));
        }
        writing.close();

        assertThat(text(reports).lines()).hasSize(20_001);
    }

    private static String text(Reports reports) throws IOException {
        try (InputStream report = reports.read(ID).orElseThrow()) {
            return new String(report.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
