package org.doublerandom.draw.domain.verified;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.verifier.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this service answers to strikes and changes, somebody else's program finds as well. */
class VerifiedRecordsTest {
    private static final int DRAWS = 300;

    /** Nothing is wrong; the chain is of the older form, without scheme and result records. */
    private static final int UNBOUND = 3;

    @Test
    void everyStrikeAndChangeIsConfirmedByTheVerifier(@TempDir Path folders) throws IOException {
        int played = 0;
        int open = 0;
        for (long number = 1; number <= DRAWS; number++) {
            RecordedDraw recorded = new RecordedDraw(number);
            Path folder = Files.createDirectory(folders.resolve(String.valueOf(number)));
            write(recorded, folder);

            String said = verified(folder);

            assertThat(said).contains("outcome-full.txt: byte for byte");
            played += said.contains("strikes and changes are what follows, teams included") ? 1 : 0;
            open += recorded.isOpen() ? 1 : 0;
        }
        assertThat(played).isGreaterThan(DRAWS * 2 / 3);
        assertThat(open).isGreaterThan(DRAWS / 10);
    }

    private static void write(RecordedDraw recorded, Path folder) throws IOException {
        RandomDraw draw = recorded.draw();
        Files.write(folder.resolve("pool.txt"), draw.files().pool());
        Files.write(folder.resolve("roster.txt"), draw.files().roster());
        Files.write(folder.resolve("conflicts.txt"), draw.files().conflicts());
        Files.writeString(
                folder.resolve("announcement.txt"), draw.announcement().text());
        Files.writeString(folder.resolve("seed.txt"), draw.seedText().text());
        Files.writeString(folder.resolve("outcome-full.txt"), recorded.outcome().fullText());
        Files.writeString(
                folder.resolve("log.txt"),
                recorded.log().stream().map(LogRecord::text).collect(joining()));
        for (Map.Entry<String, String> detail : recorded.details().entrySet()) {
            Files.writeString(folder.resolve(detail.getKey()), detail.getValue());
        }
    }

    private static String verified(Path folder) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Verify.run(
                List.of("draw", folder.toString(), "--lang", "en"),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(UNBOUND);
        return said.toString(StandardCharsets.UTF_8);
    }
}
