package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import tools.jackson.databind.JsonNode;

/** The sample county 青禾县, brought into the directory as its administrator would. */
final class SampleCounty {
    static final TestPerson ADMINISTRATOR = TestPerson.with("p-admin", "SYSTEM_ADMIN");
    static final TestPerson SECOND = TestPerson.with("p-admin-2", "SYSTEM_ADMIN");
    private static final Path TABLES = Path.of("../infra/local-stack/sample");

    private final Api api;

    SampleCounty(Api api) {
        this.api = api;
    }

    /** Repeating it changes nothing. */
    void bringIn() {
        imported("TAG_MAPPING", "REFUSE", table("tag-mapping.csv"));
        imported("TARGETS", "REFUSE", table("targets.csv"));
        imported("INSPECTORS", "REFUSE", table("inspectors.csv"));
        imported("RECUSALS", "REFUSE", table("recusals.csv"));
        imported("ITEMS", "REFUSE&list=ZJ2017", table("items-zhejiang-2017.csv"));
    }

    JsonNode imported(String kind, String mode, String table) {
        JsonNode job = ordered(kind, mode, table);
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("DONE");
        return job;
    }

    /** Orders an import, has it carried out by somebody else, and waits for its end. */
    JsonNode ordered(String kind, String mode, String table) {
        return ordered(kind, mode, table.getBytes(StandardCharsets.UTF_8));
    }

    JsonNode ordered(String kind, String mode, byte[] table) {
        JsonNode job = examined(kind, mode, table);
        if (job.path("state").asString().equals("EXAMINED")) {
            String location = "/api/directory/v1/imports/" + job.path("id").asString();
            api.as(SECOND).post(location + "/carry-out", "").isStatus(202);
            job = settled(location);
        }
        assertThat(job.path("accepted").asLong()
                        + job.path("refused").asLong()
                        + job.path("pending").asLong())
                .as(job.toString())
                .isEqualTo(job.path("rows").asLong());
        return job;
    }

    /** Orders an import, and waits until it waits for a person or has ended. */
    JsonNode examined(String kind, String mode, byte[] table) {
        return settled(order(kind, mode, table, UUID.randomUUID().toString())
                .isStatus(202)
                .header("Location"));
    }

    JsonNode settled(String location) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> List.of("DONE", "REFUSED", "FAILED", "EXAMINED", "ASKING")
                        .contains(get(location).path("state").asString()));
        return get(location);
    }

    Answer order(String kind, String mode, byte[] table, String key) {
        return api.as(ADMINISTRATOR)
                .post("/api/directory/v1/imports?kind=" + kind + "&mode=" + mode, table, "text/csv", key);
    }

    private JsonNode get(String path) {
        return api.as(ADMINISTRATOR).get(path).isStatus(200).json();
    }

    static String table(String name) {
        try {
            return Files.readString(TABLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A released batch over some kinds of target, with the tags it demands. */
    static Map<String, Object> batch(String id, List<String> kinds, List<String> tags) {
        return Map.of(
                "batch",
                id,
                "authority",
                "000000-SAMR",
                "filter",
                Map.of(
                        "kinds", kinds,
                        "industries", List.of(),
                        "tagsAll", tags,
                        "tagsAny", List.of(),
                        "areas", List.of()),
                "exclusions",
                List.of("CLOSED"),
                "from",
                "2024-04-01",
                "releasedAt",
                "2024-04-16T01:00:00Z");
    }
}
