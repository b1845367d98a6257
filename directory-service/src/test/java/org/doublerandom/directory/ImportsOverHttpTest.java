package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doublerandom.directory.SampleCounty.ADMINISTRATOR;
import static org.doublerandom.directory.SampleCounty.batch;
import static org.doublerandom.directory.SampleCounty.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.Bulk;
import org.doublerandom.directory.domain.imports.ImportFixtures;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.Tally;
import org.doublerandom.directory.domain.imports.Upload;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.directory.domain.imports.table.LineSet;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Wrong tables, wrong persons and wrong order, through the public API. */
@WholeServiceTest
class ImportsOverHttpTest {
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final String IMPORTS = "/api/directory/v1/imports?kind=TARGETS&mode=SKIP";
    private static final byte[] FACTORY = """
        target,kind,name,address,area,industry,registered,status,closed,scope
        91350100M000100Y43,ENTERPRISE,青禾县稻香糕点有限公司,青禾县解放路1号,000000001,C1411,2015-05-20,存续,,食品生产企业
        """.getBytes(StandardCharsets.UTF_8);

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    Imports imports;

    @Autowired
    Uploads uploads;

    private SampleCounty county;

    @BeforeEach
    void somebodyHasTables() {
        county = new SampleCounty(api);
    }

    @Test
    void badRowsAreToldByLineAndColumnAndTheOthersImported() {
        String sound = table("targets.csv").lines().limit(101).reduce("", (a, b) -> a + b + "\n");
        String bad = sound
                + "91350100M000100Y44,ENTERPRISE,甲,乙,000000001,C1411,2015-05-20,存续,,\n"
                + "TABCDEFGHIJKL,SHOP,甲,乙,01,C99,2015-02-30,存续,,\n"
                + sound.lines().skip(1).findFirst().orElseThrow() + "\n";

        JsonNode skipped = county.ordered("TARGETS", "SKIP", bad);

        assertThat(skipped.path("state").asString()).isEqualTo("DONE");
        assertThat(skipped.path("accepted").asLong()).isEqualTo(100);
        assertThat(skipped.path("refused").asLong()).isEqualTo(2);
        assertThat(skipped.path("pending").asLong()).isEqualTo(1);
        assertThat(skipped.path("errors").findValuesAsString("code"))
                .containsExactly(
                        "uscc-check-character",
                        "kind-unknown",
                        "area-malformed",
                        "industry-unknown",
                        "date-impossible",
                        "duplicate-in-file");
        assertThat(skipped.at("/errors/0/line").asLong()).isEqualTo(102);
        assertThat(skipped.at("/errors/0/column").asString()).isEqualTo("target");
        JsonNode refused = county.ordered("TARGETS", "REFUSE", bad);
        assertThat(refused.path("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.path("accepted").asLong()).isZero();
        assertThat(refused.path("refused").asLong()).isEqualTo(103);
        isToldOnce(skipped, "DONE");
        isToldOnce(refused, "REFUSED");
    }

    private void isToldOnce(JsonNode job, String state) {
        String id = job.path("id").asString();
        var told = others.await("directory.events.v1", "org.doublerandom.directory.ImportEnded.v1", id, 1);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).body()).contains("\"state\":\"" + state + "\"", "\"rows\":103");
    }

    @Test
    void aFileOfAnotherEncodingOrWithoutRowsImportsNothing() {
        byte[] neither = "inspector,target,reason\n1,2,\u00FF\u00FF\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(codeOf(neither, "RECUSALS", "SKIP")).isEqualTo("encoding-broken");
        assertThat(codeOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "RECUSALS", "SKIP"))
                .isEqualTo("format-xls");
        assertThat(codeOf("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "RECUSALS", "SKIP"))
                .isEqualTo("header-wrong");
        assertThat(codeOf("scope,kinds,tags,industries\n".getBytes(StandardCharsets.UTF_8), "TAG_MAPPING", "SKIP"))
                .isEqualTo("rows-missing");
        assertThat(codeOf(
                        "scope,kinds,tags,industries\n\"x,,y,\n".getBytes(StandardCharsets.UTF_8),
                        "TAG_MAPPING",
                        "SKIP"))
                .isEqualTo("quotes-broken");
        assertThat(codeOf(new byte[] {0, 1, 2, (byte) 0xff}, "TARGETS", "REFUSE"))
                .isIn("header-wrong", "encoding-broken");
    }

    @Test
    void aListInGb18030IsReadAsOneInUtf8() {
        byte[] gb = table("items-zhejiang-2017.csv").getBytes(Charset.forName("GB18030"));

        JsonNode job = county.ordered("ITEMS", "REFUSE&list=GB", gb);

        assertThat(job.path("state").asString()).isEqualTo("DONE");
        assertThat(api.as(PLANNER)
                        .get("/api/directory/v1/items/GB-1")
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("获证食品生产企业监管");
    }

    @Test
    void anImportIsOrderedOnceForAKey() {
        String key = UUID.randomUUID().toString();
        String first =
                county.order("TARGETS", "SKIP", FACTORY, key).isStatus(202).header("Location");

        assertThat(county.order("TARGETS", "SKIP", FACTORY, key).isStatus(202).header("Location"))
                .isEqualTo(first);
        county.order("TARGETS", "REFUSE", FACTORY, key).isRefused(422, "idempotency-key-reused");
        county.order("TARGETS", "SKIP", new byte[] {65}, key).isRefused(422, "idempotency-key-reused");
    }

    @Test
    void anImportThatAKillInterruptedGoesOnByItselfAndCountsAsIfItHadNot() {
        ImportOrder order = new ImportOrder(
                new ImportId(UUID.randomUUID().toString()),
                new AuthorityCode("000000-SAMR"),
                Unit.WHOLE,
                ImportKind.INSPECTORS,
                ImportMode.SKIP,
                null,
                Instant.now());
        String header = "inspector,person,name,unit,unitName,certificate,tags,cap\n";
        String written = "IZZZZZZZA,p-za,甲,000000001,所,,,6\n";
        Upload upload = uploads.keep(
                order.id(),
                new ByteArrayInputStream(
                        (header + written + written.replace("ZA", "ZB").replace("za", "zb"))
                                .getBytes(StandardCharsets.UTF_8)));
        uploads.keepRefused(upload, new LineSet());
        // One of two announced rows is in the directory already, from an import that told nobody.
        county.imported("INSPECTORS", "REFUSE", header + written);
        imports.order(ImportFixtures.writing(order, upload, 2, new Findings(), order.orderedAt())
                .announcing(new Bulk(2, 2, new Written(2, 0, 0))));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> imports.find(order.id()).orElseThrow().state().isFinal());

        ImportJob job = imports.find(order.id()).orElseThrow();
        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.tally()).isEqualTo(new Tally(2, 2, 0, new Written(2, 0, 0)));
        api.as(ADMINISTRATOR).get("/api/directory/v1/inspectors/IZZZZZZZB").isStatus(200);
        assertThat(uploads.broughtBefore(Instant.now().plusSeconds(3600)))
                .noneMatch(brought -> brought.id().equals(order.id()));
    }

    @Test
    void whatIsNoOrderIsRefused() {
        county.order("SHOPS", "SKIP", FACTORY, "k1").isRefused(400, "invalid-value");
        county.order("TARGETS", "MAYBE", FACTORY, "k2").isRefused(400, "invalid-value");
        county.order("ITEMS", "SKIP", FACTORY, "k3").isRefused(400, "invalid-value");
        county.order("TARGETS", "SKIP&list=ZJ2017", FACTORY, "k4").isRefused(400, "invalid-value");
        county.order("ITEMS", "SKIP&list=../../etc", FACTORY, "k5").isRefused(400, "invalid-value");
        county.order("TARGETS", "SKIP", FACTORY, null).isRefused(400, "idempotency-key-missing");
        county.order("TARGETS", "SKIP", new byte[0], "k6").isRefused(400, "unreadable-body");
        api.as(ADMINISTRATOR)
                .post("/api/directory/v1/imports", FACTORY, "text/csv", "k7")
                .isRefused(400, "invalid-value");
        api.as(ADMINISTRATOR)
                .post(IMPORTS, FACTORY, "application/json", "k8")
                .isRefused(415, "media-type-not-supported");
        county.order("TARGETS", "SKIP", new byte[33 * 1024 * 1024], "k9").isRefused(413, "upload-too-large");
        api.as(PLANNER).post(IMPORTS, FACTORY, "text/csv", "k10").isRefused(403, "role-missing");
        api.anonymously().post(IMPORTS, FACTORY, "text/csv", "k11").isRefused(401, "not-signed-in");
        api.as(ADMINISTRATOR).get("/api/directory/v1/imports/none").isRefused(404, "unknown-import");
        api.as(PLANNER).get("/api/directory/v1/imports/none").isRefused(404, "no-such-resource");
    }

    @Test
    void whatIsNotThereOrMalformedIsSaid() {
        api.as(PLANNER).get("/api/directory/v1/targets/91350100M000100Y4I").isRefused(400, "invalid-value");
        api.as(PLANNER).get("/api/directory/v1/targets/TZZZZZZZZZZZZ").isRefused(404, "unknown-target");
        api.as(PLANNER).get("/api/directory/v1/targets?limit=201").isRefused(400, "invalid-value");
        api.as(PLANNER).get("/api/directory/v1/targets?limit=x").isStatus(400);
        api.as(PLANNER).get("/api/directory/v1/targets?kind=SHOP").isRefused(400, "invalid-value");
        api.as(ADMINISTRATOR).get("/api/directory/v1/inspectors/IZZZZZZZZ").isRefused(404, "unknown-inspector");
        api.as(PLANNER).get("/api/directory/v1/items/ZJ2017-99").isRefused(404, "unknown-item");
        api.as(PLANNER).post("/api/directory/v1/items/ZJ2017-1/publication", "").isRefused(403, "role-missing");
        api.as(ADMINISTRATOR)
                .post("/api/directory/v1/items/ZJ2017-99/publication", "")
                .isRefused(404, "unknown-item");
        api.as(ADMINISTRATOR)
                .post("/api/directory/v1/bases", Map.of("year", 99999, "asOf", "2023-12-31"))
                .isRefused(400, "invalid-value");
        api.as(ADMINISTRATOR)
                .post("/api/directory/v1/bases", "{\"year\":2024,\"asOf\":\"2023-12-32\"}")
                .isRefused(400, "unreadable-body");
        api.as(ADMINISTRATOR)
                .post("/api/directory/v1/bases", "{\"year\":2024,\"asOf\":\"2023-12-31\",\"x\":1}")
                .isRefused(400, "unreadable-body");
    }

    @Test
    void theOpenApiDocumentNamesEveryRefusal() {
        JsonNode paths =
                api.anonymously().get("/v3/api-docs").isStatus(200).json().path("paths");

        assertThat(paths.path("/api/directory/v1/imports")
                        .path("post")
                        .path("responses")
                        .propertyNames())
                .contains("202", "400", "401", "403", "413");
        assertThat(paths.path("/api/directory/v1/bases")
                        .path("post")
                        .path("responses")
                        .propertyNames())
                .contains("201", "403", "409", "422");
        assertThat(paths.path("/api/directory/v1/imports")
                        .path("post")
                        .path("parameters")
                        .findValuesAsString("name"))
                .contains("kind", "mode", "list");
    }

    @Test
    void aFactThatComesBeforeTheBatchItIsAboutWaitsForIt() {
        String id = "000000-SAMR.2024.L99.B1";
        others.publish(
                "draw.events.v1",
                "org.doublerandom.draw.DrawVoided.v1",
                id,
                Map.of("batch", id, "reason", "WITHDRAWN", "announced", false));
        others.publish(
                "plan.internal.v1",
                "org.doublerandom.plan.BatchReleased.v1",
                id,
                batch(id, List.of(), List.of("nobody-has-it")));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.as(PLANNER)
                        .get("/api/directory/v1/frames/" + id)
                        .json()
                        .path("state")
                        .asString("")
                        .equals("ABANDONED"));
    }

    private String codeOf(byte[] table, String kind, String mode) {
        JsonNode job = county.ordered(kind, mode, table);
        assertThat(job.path("state").asString()).isIn("REFUSED", "ASKING");
        assertThat(job.path("accepted").asLong()).isZero();
        return job.at("/errors/0/code").asString();
    }
}
