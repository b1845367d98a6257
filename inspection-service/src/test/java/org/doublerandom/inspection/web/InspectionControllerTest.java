package org.doublerandom.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.inspection.domain.InspectionFixtures.allConform;
import static org.doublerandom.inspection.domain.InspectionFixtures.answered;
import static org.doublerandom.inspection.domain.InspectionFixtures.assigned;
import static org.doublerandom.inspection.domain.InspectionFixtures.png;
import static org.doublerandom.inspection.domain.InspectionFixtures.signature;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import org.doublerandom.inspection.application.InspectionsInMemory;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.values.Changed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HttpSlice
@Import(InspectionsInMemory.class)
class InspectionControllerTest {

    private static final TestPerson WANG =
            TestPerson.with("p-wang", "INSPECTOR").ofUnit("000000001");
    private static final TestPerson AUDITOR = TestPerson.with("p-auditor", "AUDITOR");
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final String INSPECTIONS = "/api/inspection/v1/inspections";

    @Autowired
    HttpCalls calls;

    @Autowired
    Inspections inspections;

    @Test
    void anInspectionIsShownToItsTeamAndToAuditors() {
        String path = pathOf(assigned(11));

        assertThat(calls.as(WANG).get(path)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"state": "ASSIGNED", "target": {"id": "T1011", "name": "青禾县第11食品厂"}, "team": [{}, {}]}""");
        assertThat(calls.as(AUDITOR).get(path)).hasStatusOk();
        assertRefused(calls.as(PLANNER).get(path), 404, "no-such-resource");
        assertRefused(calls.as(AUDITOR.ofAuthority("111111-SAMR")).get(path), 404, "unknown-inspection");
        assertRefused(calls.anonymously().get(path), 401, "not-signed-in");
    }

    @Test
    void whatIsNoIdOrUnknownIsRefused() {
        assertRefused(calls.as(WANG).get(INSPECTIONS + "/unknown"), 404, "unknown-inspection");
        assertRefused(calls.as(WANG).get(INSPECTIONS + "/$where"), 400, "invalid-value");
    }

    @Test
    void theListShowsWhatTheCallerMaySee() {
        String id = assigned(12).id().value();
        pathOf(assigned(12));

        assertThat(calls.as(WANG).get(INSPECTIONS + "?mine=true&state=ASSIGNED"))
                .hasStatusOk()
                .bodyText()
                .contains(id);
        assertThat(calls.as(AUDITOR.ofAuthority("111111-SAMR")).get(INSPECTIONS))
                .bodyText()
                .doesNotContain(id);
        assertRefused(calls.as(PLANNER).get(INSPECTIONS), 403, "role-missing");
        assertRefused(calls.as(WANG).get(INSPECTIONS + "?state=NEW"), 400, "invalid-value")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("?state");
    }

    @Test
    void aSignatureIsAPicture() {
        AssignedInspection signed = assigned(13);
        String picture = pathOf(signed) + "/signatures/target";
        assertRefused(calls.as(WANG).get(picture), 404, "no-signature-image");

        inspections.change(
                signed.id(),
                any -> Changed.to(answered(signed, allConform())
                        .signTarget(InspectionFixtures.WANG, signature(), InspectionFixtures.EVENING)));

        assertThat(calls.as(WANG).get(picture))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("image/png")
                .body()
                .isEqualTo(png(60));
    }

    private String pathOf(AssignedInspection assigned) {
        inspections.addIfAbsent(AssignedInspection.of(assigned.assignment()));
        return INSPECTIONS + "/" + assigned.id();
    }
}
