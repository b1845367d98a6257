package org.doublerandom.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.NOW;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.aTrainee;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anExpert;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.certifiedUntil;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.application.DirectoryInMemory;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.values.OfficialDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What an administrator sees of the inspectors of his unit. */
@HttpSlice
@Import(DirectoryInMemory.class)
class InspectorControllerTest {
    private static final String INSPECTORS = "/api/directory/v1/inspectors";
    private static final TestPerson ADMINISTRATOR =
            TestPerson.with("p-unit-admin", "UNIT_ADMIN").ofUnit("000000001");

    @Autowired
    HttpCalls calls;

    @Autowired
    Clock clock;

    @BeforeEach
    void someCertificatesEndSoon(@Autowired Directory home) {
        LocalDate today = OfficialDay.of(clock.instant());
        home.inspectors()
                .write(
                        List.of(
                                certifiedUntil(anInspector(1, "000000001"), today.minusDays(1)),
                                certifiedUntil(anInspector(2, "000000001", "FOOD"), today.plusDays(7)),
                                certifiedUntil(anInspector(3, "000000001"), today.plusDays(60)),
                                certifiedUntil(anInspector(4, "000000001"), today.plusDays(61)),
                                certifiedUntil(anInspector(5, "000000002"), today.plusDays(7)),
                                anInspector(6, "000000001", "EXPERT"),
                                aTrainee(7),
                                anInspector(8, "000000002"),
                                anExpert(9)),
                        NOW);
    }

    @Test
    void theListOfTheUnitWarnsOfCertificatesThatEnd() {
        assertThat(calls.as(ADMINISTRATOR).get(INSPECTORS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[*].expiry")
                .asArray()
                .containsExactly("EXPIRED", "WITHIN_7_DAYS", "WITHIN_60_DAYS", "LATER", "LATER");
        assertThat(calls.as(ADMINISTRATOR).get(INSPECTORS + "?expiring=WITHIN_60_DAYS"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[*].inspector")
                .asArray()
                .containsExactly("IAAAAAAAB", "IAAAAAAAC", "IAAAAAAAD");
        assertThat(calls.as(ADMINISTRATOR).get(INSPECTORS + "?expiring=WITHIN_30_DAYS"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(2);
        assertRefused(calls.as(ADMINISTRATOR).get(INSPECTORS + "?expiring=SOON"), 400, "invalid-value");
    }

    @Test
    void anExpertIsToldApart() {
        assertThat(calls.as(ADMINISTRATOR).get(INSPECTORS + "/IAAAAAAAG"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"expert\": true, \"tags\": [\"EXPERT\"], \"items\": []}");
        assertThat(calls.as(ADMINISTRATOR).get(INSPECTORS + "/IAAAAAAAC"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"expert\": false}");
    }

    @Test
    void whoseCertificateHasEndedMayNotInspectAnyMoreAndAnExpertNeedsNone() {
        assertThat(calls.as(TestPerson.with("identity", "SERVICE"))
                        .get("/internal/v1/inspectors?authority=000000-SAMR"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[*].certified")
                .asArray()
                .containsExactly(false, true, true, true, true, true, false, true, true);
    }
}
