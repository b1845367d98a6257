package org.doublerandom.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.Upload;
import org.doublerandom.directory.domain.imports.UploadTooLarge;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.directory.domain.imports.UploadsContract;
import org.doublerandom.tables.Choice;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoUploadsTest extends UploadsContract {
    private static final ImportId ID = new ImportId("a");

    @Override
    protected Uploads uploads() {
        return on(FreshStore.mongo());
    }

    @Test
    void aLongFileIsKeptInPiecesAndReadAsOne() {
        MongoOperations mongo = FreshStore.mongo();
        MongoUploads uploads = on(mongo);
        String text = "inspector,target,reason\n" + "01234567,é,家\n".repeat(60_000);
        byte[] file = text.getBytes(StandardCharsets.UTF_8);

        Upload upload = uploads.keep(ID, new ByteArrayInputStream(file));

        assertThat(mongo.getCollection(MongoUploads.PIECES).countDocuments()).isEqualTo(4);
        assertThat(upload).isEqualTo(new Upload(upload.id(), file.length, 60_001, upload.digest()));
        long sound = uploads.<Long>read(upload, ImportKind.RECUSALS.columns(), Choice.NONE, rows -> {
            long count = 0;
            while (rows.hasNext()) {
                count += rows.next().cell("target").text().equals("é") ? 1 : 0;
            }
            return count;
        });
        assertThat(sound).isEqualTo(60_000);
    }

    @Test
    void ofATooLargeFileNothingIsKept() {
        MongoOperations mongo = FreshStore.mongo();
        MongoUploads uploads = on(mongo);

        assertThatThrownBy(() ->
                        uploads.keep(ID, new ByteArrayInputStream(new byte[(int) MongoUploads.MOST_BYTES + 1])))
                .isInstanceOf(UploadTooLarge.class);

        assertThat(mongo.getCollection(MongoUploads.PIECES).countDocuments()).isZero();
        assertThat(uploads.broughtBefore(NOW.plusSeconds(1))).isEmpty();
    }

    private static MongoUploads on(MongoOperations mongo) {
        return new MongoUploads(mongo, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
