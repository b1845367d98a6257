package org.doublerandom.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.testkit.api.BoundsWalk;
import org.doublerandom.testkit.api.DocumentReview;
import org.doublerandom.testkit.api.OperationIds;
import org.doublerandom.testkit.api.RightsWalk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@PublicationServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationRightsTest implements RightsWalk.Guide {
    private static final String API = "/api/publication/v1";

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    RightsWalk walk;

    @Autowired
    BoundsWalk bounds;

    private String inspection = "";

    @BeforeAll
    void aResultWaitsForItsPublisher() {
        var county = new SampleCounty(others, "L29");
        county.item();
        county.planApproved(1);
        county.batchReleased();
        county.drawAnnounced(29, "DRAW1\nsuite SHA256\nEND\n", 1);
        county.drawCompleted(29, "5e".repeat(32), 1);
        county.assigned(1, "91000000MA2900001X", "青禾县权限食品有限公司");
        county.ended(1, LocalDate.of(2024, 4, 16));
        county.recorded(1, Instant.parse("2024-04-18T02:00:00Z"), "R1");
        inspection = county.inspection(1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.as(TestPerson.with("p-publisher", "PUBLISHER"))
                        .get(API + "/pending?limit=200")
                        .text()
                        .contains(inspection));
    }

    @Test
    void everyOperationIsForWhomTheTableSays() {
        assertThat(walk.differences(this)).isEmpty();
        assertThat(walk.rowsWithoutOperation("/api/publication/")).isEmpty();
        assertThat(walk.operationsNotWalked(this, "/api/publication/")).isEmpty();
    }

    @Test
    void whatTheDocumentSaysOfInputIsWhatIsTaken() {
        assertThat(bounds.differences(this)).isEmpty();
    }

    @Test
    void theDocumentIsAPageToWorkFrom() {
        assertThat(DocumentReview.faultsOf(api.document())).isEmpty();
        assertThat(DocumentReview.faultsOf(api.internalDocument())).isEmpty();
        assertThat(DocumentReview.operationIdsOf(api.internalDocument())).containsExactly("getCopiedPiece");
        assertThat(DocumentReview.operationIdsOf(api.document())).containsExactlyElementsOf(OperationIds.pinned());
    }

    @Override
    public Optional<RightsWalk.Walked> walked(String operation) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        if (operation.equals("POST " + API + "/publications")) {
            return Optional.of(RightsWalk.Walked.about(path, Map.of("inspection", inspection, "revision", 1)));
        }
        if (path.startsWith("/internal/")) {
            return Optional.of(RightsWalk.Walked.about("/internal/v1/copies/none/" + "ab".repeat(32) + "/0"));
        }
        return path.contains("/v1/parked") || path.matches(".*/(tombstones|quarantine|copies.*|streams-ahead.*)")
                ? Optional.empty()
                : Optional.of(RightsWalk.Walked.reading(path.replaceAll("\\{[^}]*}", "none")));
    }
}
