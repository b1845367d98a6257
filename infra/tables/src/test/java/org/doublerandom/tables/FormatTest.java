package org.doublerandom.tables;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.doublerandom.tables.line.FileRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
    @TempDir
    Path folder;

    @Test
    void anOldWorkbookIsRefusedWithTheWayOut() {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "format-xls", "save it as .xlsx");
    }

    @Test
    void aPackedFileThatIsNoWorkbookIsRefused() {
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "xlsx-broken", "no sound workbook");
    }

    @Test
    void utf16IsRefusedWithTheWayOut() {
        refused("\uFEFFa\tb\n".getBytes(StandardCharsets.UTF_16LE), "encoding-utf-16", "save it as CSV UTF-8");
    }

    @Test
    void nothingIsNoTable() {
        refused(new byte[0], "file-empty", "nothing in the file");
    }

    private void refused(byte[] bytes, String code, String words) {
        Path file = Files.written(folder, bytes);

        assertThatThrownBy(() -> Reading.found(file))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining(words)
                .extracting("code")
                .isEqualTo(code);
    }
}
