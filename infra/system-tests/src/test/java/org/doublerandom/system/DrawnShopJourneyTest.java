package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.Finding;
import org.doublerandom.local.story.Patience;
import org.doublerandom.local.story.Publishing;
import org.doublerandom.local.story.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningPlatform.class)
class DrawnShopJourneyTest {
    private final County county;

    DrawnShopJourneyTest(County county) {
        this.county = county;
    }

    @Test
    void aDrawnShopIsInspectedAndItsResultIsPublished() {
        String batch = county.releaseTheFoodBatch();
        String draw = county.draw(batch);
        String inspection = county.inspectionsOf(draw, 2).get(0);
        JsonNode shop = inspect(inspection, Finding.CORRECTED).path("target");

        Answer published = new Publishing(county.people()).publish(inspection);

        assertThat(published.json().path("publishedOn").asString()).isEqualTo("2024-04-16");
        assertThat(published.json().path("deadline").asString()).isEqualTo("2024-05-15");
        thePublicSees(shop, batch, published.json());
        anOutsiderComputesTheTicketOf(shop.path("id").asString(), draw);
        somebodyElsesProgramConfirms(draw, shop.path("id").asString());
        theInspectionKnowsThatItIsPublished(inspection);
        nothingButFactsIsPublic(published.text(), shop);
    }

    private JsonNode inspect(String inspection, Finding finding) {
        Visit visit = new Visit(county.people(), inspection, finding);
        visit.carryOut();
        return visit.look();
    }

    private void thePublicSees(JsonNode shop, String batch, JsonNode published) {
        String name = shop.path("name").asString();
        JsonNode trail = read("/api/publication/v1/search?q="
                        + shop.path("uscc").asString())
                .json()
                .at("/rows/0");
        assertThat(trail.at("/plan/document").asString()).isEqualTo("青市监字〔2024〕44号");
        assertThat(trail.at("/batch/batch").asString()).isEqualTo(batch);
        assertThat(trail.at("/inspection/target/name").asString()).isEqualTo(name);
        assertThat(trail.at("/publication/headline/code").asString()).isEqualTo("R5");
        assertThat(published.path("followUpName").asString()).isEqualTo("后续处置中");
        String page = read("/").text();
        assertThat(page).contains(name, "发现问题已责令改正", "青市监字〔2024〕44号", "2024.L03.B1");
        assertThat(read("/api/publication/v1/kpis/F2?year=2024")
                        .json()
                        .path("denominator")
                        .asInt())
                .isEqualTo(410);
    }

    /** Protocol §7, with nothing but published text and a hash function. */
    private void anOutsiderComputesTheTicketOf(String target, String draw) {
        List<String> outcome = read("/api/draw/v1/draws/" + draw + "/files/outcome.txt")
                .text()
                .lines()
                .toList();
        String seedText = read("/api/draw/v1/draws/" + draw + "/files/seed.txt").text();
        String seed = sha256(seedText.getBytes(StandardCharsets.US_ASCII));
        byte[] key = HexFormat.of()
                .parseHex(sha256(("DRAW1 key target " + seed + "\n").getBytes(StandardCharsets.US_ASCII)));
        byte[] id = target.getBytes(StandardCharsets.US_ASCII);
        byte[] keyAndId = new byte[key.length + id.length];
        System.arraycopy(key, 0, keyAndId, 0, key.length);
        System.arraycopy(id, 0, keyAndId, key.length, id.length);

        assertThat(outcome).contains("seed " + seed).noneMatch(line -> line.startsWith("team "));
        assertThat(outcome)
                .anyMatch(line -> line.startsWith("primary ") && line.endsWith(target + " " + sha256(keyAndId)));
    }

    private void somebodyElsesProgramConfirms(String draw, String target) {
        String files = county.gateway()
                .resolve("/api/draw/v1/draws/" + draw + "/files")
                .toString();

        assertThat(BothVerifiers.confirm(county, draw)).contains("ok  seed", "ok  pool", "ok  outcome.txt");
        assertThat(BothVerifiers.confirmed("ticket", files, target)).contains("drawn: primary ");
        assertThat(BothVerifiers.confirmed("log", files.substring(0, files.indexOf("/draws/")) + "/logs/000000-SAMR"))
                .contains("form one chain");
    }

    private void theInspectionKnowsThatItIsPublished(String inspection) {
        Patience.until(
                "return of the publication to the inspection",
                () -> county.as("reviewer").get("/api/inspection/v1/inspections/" + inspection),
                answer -> answer.json().path("state").asString().equals("PUBLISHED"));
    }

    private void nothingButFactsIsPublic(String published, JsonNode shop) {
        assertThat(published).doesNotContain("已当场责令改正", shop.path("address").asString(), "p-", "certificate");
    }

    private Answer read(String path) {
        return county.anybody().get(path).accepted();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
