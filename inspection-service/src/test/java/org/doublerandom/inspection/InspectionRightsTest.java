package org.doublerandom.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.testkit.api.BoundsWalk;
import org.doublerandom.testkit.api.DocumentReview;
import org.doublerandom.testkit.api.OperationIds;
import org.doublerandom.testkit.api.RightsWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@InspectionServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionRightsTest implements RightsWalk.Guide {
    private static final String INSPECTIONS = "/api/inspection/v1/inspections";

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    StubbedDirectory.Guides directory;

    @Autowired
    RightsWalk walk;

    @Autowired
    BoundsWalk bounds;

    private int draws;

    @Test
    void everyOperationIsForWhomTheTableSays() {
        assertThat(walk.differences(this)).isEmpty();
        assertThat(walk.rowsWithoutOperation("/api/inspection/")).isEmpty();
        assertThat(walk.operationsNotWalked(this, "/api/inspection/")).isEmpty();
    }

    /** An inspector is of the team: to others there is no such inspection. */
    @Override
    public TestPerson person(String role) {
        return role.equals("INSPECTOR") ? SelectedTargets.WANG : RightsWalk.Guide.super.person(role);
    }

    @Test
    void whatTheDocumentSaysOfInputIsWhatIsTaken() {
        assertThat(bounds.differences(this)).isEmpty();
    }

    @Test
    void theDocumentIsAPageToWorkFrom() {
        assertThat(DocumentReview.faultsOf(api.document())).isEmpty();
        assertThat(DocumentReview.operationIdsOf(api.document())).containsExactlyElementsOf(OperationIds.pinned());
    }

    @Override
    public Optional<RightsWalk.Walked> walked(String operation) {
        return Optional.of(operation)
                .filter(name -> name.contains(INSPECTIONS))
                .map(name -> name.endsWith(INSPECTIONS)
                        ? RightsWalk.Walked.reading(INSPECTIONS)
                        : RightsWalk.Walked.about(
                                INSPECTIONS + "/" + ready(name) + name.substring(name.indexOf("{id}") + 4),
                                bodyOf(name)));
    }

    /** An inspection at which it is the turn of the step. */
    private String ready(String operation) {
        InspectionSteps steps = InspectionSteps.ofNewDraw("2024.RIGHTS." + ++draws, api, others, directory);
        Object[] answers = {InspectionSteps.conforms(1), InspectionSteps.conforms(2)};
        switch (operation.substring(operation.indexOf("{id}"))) {
            case "{id}/check-in" -> steps.notice(SelectedTargets.WANG).isStatus(200);
            case "{id}/answers" -> steps.checkedIn();
            case "{id}/signatures/mine", "{id}/signatures/target" -> {
                if (operation.startsWith("POST")) {
                    steps.checkedIn().answer(SelectedTargets.WANG, answers).isStatus(200);
                } else {
                    steps.signed(answers);
                }
            }
            case "{id}/end" -> steps.signed(answers);
            case "{id}/record" -> steps.ended(answers);
            case "{id}/review" ->
                steps.ended(answers).record(SelectedTargets.WANG, "R1").isStatus(200);
            default -> {
                // Read, or notified: the first step.
            }
        }
        return steps.id();
    }

    private static Object bodyOf(String operation) {
        return switch (operation.substring(operation.lastIndexOf('/'))) {
            case "/answers" -> Map.of("answers", List.of(InspectionSteps.conforms(1)));
            case "/target" -> Map.of("refusal", Map.of("reason", "不同意", "witness", "张见证"));
            case "/record" ->
                Map.of(
                        "items",
                        List.of(Map.of("item", SelectedTargets.ITEM, "categories", List.of("R1"))),
                        "method",
                        "ON_SITE");
            case "/review" -> Map.of("decision", "RETURN", "reason", "照片缺失");
            default -> Map.of();
        };
    }
}
