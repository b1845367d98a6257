package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.BoundsWalk;
import org.doublerandom.testkit.api.DocumentReview;
import org.doublerandom.testkit.api.OperationIds;
import org.doublerandom.testkit.api.RightsWalk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DrawRightsTest extends DrawCeremony implements RightsWalk.Guide {
    @Autowired
    RightsWalk walk;

    @Autowired
    BoundsWalk bounds;

    private String opened = "";
    private String published = "";
    private String givenUp = "";
    private String completed = "";
    private String unsealed = "";
    private String drawn = "";

    @BeforeEach
    void anOpenedAndAPublishedDrawAreThere() {
        published = published("2024.L01.B1", SampleFrame.of(20));
        opened = opened("2024.L02.B1", SampleFrame.of(20));
        givenUp = opened("2024.L03.B1", SampleFrame.of(20));
        requestVoid(givenUp, officer, "WITHDRAWN").isStatus(201);
        unsealed = opened("2024.L05.B1", SampleFrame.of(20));
        completed = completed("2024.L04.B1", SampleFrame.of(20));
        drawn = publicFile(completed, "outcome.txt")
                .text()
                .lines()
                .filter(line -> line.startsWith("primary "))
                .map(line -> line.split(" ")[3])
                .findFirst()
                .orElseThrow();
        api.as(officer).post(DRAWS + "/" + completed + "/strikes", strike()).isStatus(201);
        api.as(officer)
                .post(DRAWS + "/" + completed + "/team-changes", illness())
                .isStatus(201);
    }

    @Test
    void everyOperationIsForWhomTheTableSays() {
        assertThat(walk.differences(this)).isEmpty();
        assertThat(walk.rowsWithoutOperation("/api/draw/")).isEmpty();
        assertThat(walk.operationsNotWalked(this, "/api/draw/")).isEmpty();
    }

    @Override
    public TestPerson person(String role) {
        return RightsWalk.Guide.super.person(role).ofAuthority(authority);
    }

    @Test
    void whatTheDocumentSaysOfInputIsWhatIsTaken() {
        assertThat(bounds.differences(this)).isEmpty();
    }

    @Test
    void theDocumentIsAPageToWorkFrom() {
        assertThat(DocumentReview.faultsOf(api.document())).isEmpty();
        assertThat(DocumentReview.faultsOf(api.internalDocument())).isEmpty();
        assertThat(DocumentReview.operationIdsOf(api.internalDocument())).containsExactly("getPiece");
        assertThat(DocumentReview.operationIdsOf(api.document())).containsExactlyElementsOf(OperationIds.pinned());
    }

    private Map<String, Object> strike() {
        return Map.of("target", drawn, "reason", "CLOSED", "text", "见附件");
    }

    private Map<String, Object> illness() {
        return Map.of("absent", List.of("I01"), "reason", "ILLNESS", "text", "见附件");
    }

    @Override
    public Optional<RightsWalk.Walked> walked(String operation) {
        String draw = DRAWS + "/" + published;
        return Optional.ofNullable(
                switch (operation) {
                    case "POST " + DRAWS -> RightsWalk.Walked.about(DRAWS, Map.of("batch", opened));
                    case "GET " + DRAWS -> RightsWalk.Walked.reading(DRAWS);
                    case "GET " + DRAWS + "/{id}" -> RightsWalk.Walked.about(draw);
                    case "POST " + DRAWS + "/{id}/announcement" ->
                        RightsWalk.Walked.about(DRAWS + "/" + opened + "/announcement");
                    case "PUT " + DRAWS + "/{id}/readings/mine" ->
                        RightsWalk.Walked.about(
                                draw + "/readings/mine",
                                Map.of(
                                        "announcement",
                                        draw(published)
                                                .at("/announcement/digest")
                                                .asString(),
                                        "throws",
                                        THROWS));
                    case "POST " + DRAWS + "/{id}/witnesses" ->
                        RightsWalk.Walked.about(
                                draw + "/witnesses", Map.of("person", "p-more", "organisation", "999999-NPC"));
                    case "POST " + DRAWS + "/{id}/void-requests" ->
                        RightsWalk.Walked.about(
                                DRAWS + "/" + opened + "/void-requests", Map.of("reason", "WITHDRAWN", "text", "见附件"));
                    case "POST " + DRAWS + "/{id}/void-requests/{number}/approval" ->
                        RightsWalk.Walked.about(DRAWS + "/" + givenUp + "/void-requests/1/approval");
                    case "POST " + DRAWS + "/{id}/strikes" ->
                        RightsWalk.Walked.about(DRAWS + "/" + completed + "/strikes", strike());
                    case "POST " + DRAWS + "/{id}/strikes/{number}/approval" ->
                        RightsWalk.Walked.about(DRAWS + "/" + completed + "/strikes/1/approval");
                    case "POST " + DRAWS + "/{id}/team-changes" ->
                        RightsWalk.Walked.about(DRAWS + "/" + completed + "/team-changes", illness());
                    case "POST " + DRAWS + "/{id}/team-changes/{number}/approval" ->
                        RightsWalk.Walked.about(DRAWS + "/" + completed + "/team-changes/2/approval");
                    case "GET " + DRAWS + "/{id}/files/{name}" -> RightsWalk.Walked.about(draw + "/files/pool.txt");
                    case "GET /api/draw/v1/logs/{authority}/open-serials" ->
                        RightsWalk.Walked.about("/api/draw/v1/logs/" + authority + "/open-serials");
                    case "GET /api/draw/v1/logs/{authority}" ->
                        RightsWalk.Walked.about("/api/draw/v1/logs/" + authority);
                    default -> ofSecretsOrFiles(operation);
                });
    }

    private RightsWalk.@Nullable Walked ofSecretsOrFiles(String operation) {
        String draw = DRAWS + "/" + published;
        Map<String, Object> secret = Map.of("secret", "5e".repeat(32));
        Map<String, Object> commitment = Map.of("commitment", "5e".repeat(32));
        return switch (operation) {
            case "PUT " + DRAWS + "/{id}/deposits/mine" ->
                RightsWalk.Walked.about(
                        DRAWS + "/" + unsealed + "/deposits/mine",
                        Map.of("secret", "5e".repeat(32), "commitment", "5e".repeat(32)));
            case "PUT " + DRAWS + "/{id}/commitments/{party}" ->
                RightsWalk.Walked.about(DRAWS + "/" + unsealed + "/commitments/" + authority, commitment);
            case "PUT " + DRAWS + "/{id}/deposits/{party}" ->
                RightsWalk.Walked.about(draw + "/deposits/" + authority, secret);
            case "PUT " + DRAWS + "/{id}/secrets/{party}" ->
                RightsWalk.Walked.about(draw + "/secrets/" + authority, secret);
            case "PUT " + DRAWS + "/{id}/entries/{n}" ->
                RightsWalk.Walked.about(draw + "/entries/1", Map.of("line", "reading p-wang 999999-SAMR unknown"));
            case "PUT " + DRAWS + "/{id}/frame/{file}" ->
                RightsWalk.Walked.about(
                        draw + "/frame/roster",
                        SampleFrame.bytes(SampleFrame.of(20).roster()));
            case "GET /internal/v1/copies/{id}/{name}/{n}" ->
                RightsWalk.Walked.about("/internal/v1/copies/" + published + "/pool/0");
            default ->
                operation.startsWith("GET " + DRAWS + "/{id}/files/")
                        ? RightsWalk.Walked.about(operation
                                .substring("GET ".length())
                                .replace("{id}", published)
                                .replace("{n}", "1"))
                        : null;
        };
    }
}
