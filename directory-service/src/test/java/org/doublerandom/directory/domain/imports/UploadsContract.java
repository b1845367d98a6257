package org.doublerandom.directory.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.directory.domain.imports.table.LineSet;
import org.doublerandom.directory.domain.imports.table.Looked;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.csv.Separator;
import org.doublerandom.tables.header.Row;
import org.junit.jupiter.api.Test;

public abstract class UploadsContract {
    protected static final Instant NOW = Instant.parse("2024-04-16T01:00:00Z");
    private static final ImportId ID = new ImportId("a");

    private final Uploads uploads = uploads();

    /** Empty, at {@link #NOW}. */
    protected abstract Uploads uploads();

    @Test
    void aFileIsReadAsOftenAsWantedUntilItIsDropped() {
        Upload upload = uploads.keep(ID, file("inspector,target,reason\n1,2,3\n"));

        assertThat(upload).extracting(Upload::bytes, Upload::lines).containsExactly(30L, 2L);
        assertThat(rows(upload)).extracting(row -> row.cell("target").text()).containsExactly("2");
        assertThat(rows(upload)).hasSize(1);
        uploads.drop(upload);
        uploads.drop(upload);
        assertThatThrownBy(() -> rows(upload)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileIsLookedAtAndNamedByWhatIsInIt() {
        Upload upload = uploads.keep(ID, file("inspector;target;reason;phone\n1;2;3;4\n"));
        Upload same = uploads.keep(ID, file("inspector;target;reason;phone\n1;2;3;4\n"));

        assertThat(upload.digest()).hasSize(64).isEqualTo(same.digest());
        Looked looked = uploads.look(upload, ImportKind.RECUSALS.columns(), Choice.NONE, List.of());
        assertThat(looked.taking().preview())
                .isNotNull()
                .satisfies(preview -> assertThat(preview.source().separator()).isEqualTo(Separator.SEMICOLON));
        assertThat(looked.question()).isNotNull().extracting(RowError::code).isEqualTo("header-wrong");
    }

    @Test
    void twoFilesForOneImportAreKeptApart() {
        Upload one = uploads.keep(ID, file("inspector,target,reason\n1,1,3\n"));
        Upload other = uploads.keep(ID, file("inspector,target,reason\n1,2,3\n"));
        uploads.drop(one);

        assertThat(rows(other)).extracting(row -> row.cell("target").text()).containsExactly("2");
    }

    @Test
    void whatTheExaminationDecidedIsKeptWithTheFile() {
        Upload upload = uploads.keep(ID, file("inspector,target,reason\n1,1,3\n"));
        assertThatThrownBy(() -> uploads.refused(upload)).isInstanceOf(IllegalStateException.class);
        LineSet refused = new LineSet();
        refused.add(2);
        refused.add(3_700_000);
        uploads.keepRefused(upload, refused);

        LineSet kept = uploads.refused(upload);
        assertThat(kept.contains(2)).isTrue();
        assertThat(kept.contains(3)).isFalse();
        assertThat(kept.contains(3_700_000)).isTrue();
        assertThat(kept.size()).isEqualTo(2);
    }

    @Test
    void filesAreFoundByWhenTheyWereBrought() {
        Upload upload = uploads.keep(ID, file("inspector,target,reason\n1,1,3\n"));

        assertThat(uploads.broughtBefore(NOW)).isEmpty();
        assertThat(uploads.broughtBefore(NOW.plusSeconds(1))).singleElement().satisfies(brought -> {
            assertThat(brought.id()).isEqualTo(ID);
            assertThat(brought.upload().id()).isEqualTo(upload.id());
            uploads.drop(brought.upload());
        });
        assertThat(uploads.broughtBefore(NOW.plusSeconds(1))).isEmpty();
    }

    private static ByteArrayInputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Row> rows(Upload upload) {
        return uploads.read(upload, ImportKind.RECUSALS.columns(), Choice.NONE, next -> {
            List<Row> rows = new ArrayList<>();
            next.forEachRemaining(rows::add);
            return rows;
        });
    }
}
