package org.doublerandom.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.NOW;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.inspectorId;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import java.util.List;
import org.doublerandom.directory.application.DirectoryInMemory;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What holds an inspector off, told by himself and by whoever administers his unit. */
@HttpSlice
@Import(DirectoryInMemory.class)
class DeclarationControllerTest {
    private static final String INSPECTORS = "/api/directory/v1/inspectors/";
    private static final String ME = "/api/directory/v1/me";
    private static final TestPerson OF_THE_WEST =
            TestPerson.with("p-west", "UNIT_ADMIN").ofUnit("000000001");
    private static final TestPerson OF_THE_EAST =
            TestPerson.with("p-east", "UNIT_ADMIN").ofUnit("000000002");
    private static final String RELATIVE = "{\"target\": \"TAAAAAAAAAAAC\", \"reason\": \"近亲属任职\"}";

    @Autowired
    HttpCalls calls;

    @BeforeEach
    void inspectorsOfTwoUnitsAreInTheDirectory(@Autowired Directory home) {
        home.targets().write(foodFactories(3), BROUGHT);
        for (int n = 1; n < 9; n++) {
            home.inspectors().write(List.of(anInspector(n, "000000001")), NOW);
        }
        home.inspectors().recuse(List.of(new Recusal(inspectorId(1), targetId(1), "本人持有股份")));
    }

    @Test
    void anAdministratorDeclaresARecusalAndEndsIt() {
        assertThat(calls.as(OF_THE_WEST).post(INSPECTORS + "IAAAAAAAB/recusals", RELATIVE))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"inspector": "IAAAAAAAB", "recusals": [
                          {"target": "TAAAAAAAAAAAB", "origin": "TABLE"},
                          {"number": 1, "target": "TAAAAAAAAAAAC", "origin": "ADMINISTRATOR"}]}""");
        String ending = INSPECTORS + "IAAAAAAAB/recusals/1/ending";
        assertThat(calls.as(OF_THE_WEST).post(ending, "{\"lastDay\": \"2024-06-30\", \"reason\": \"已离职\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.recusals[1].lastDay")
                .isEqualTo("2024-06-30");
        assertRefused(
                calls.as(OF_THE_WEST).post(ending, "{\"lastDay\": \"2024-07-30\", \"reason\": \"已离职\"}"),
                409,
                "declaration-has-ended");
        assertRefused(
                calls.as(OF_THE_WEST)
                        .post(INSPECTORS + "IAAAAAAAB/recusals", RELATIVE.replace("TAAAAAAAAAAAC", "TZZZZZZZZZZZZ")),
                404,
                "unknown-target");
    }

    @Test
    void andEntersALeaveAndWithdrawsIt() {
        assertThat(calls.as(OF_THE_WEST)
                        .post(INSPECTORS + "IAAAAAAAC/leaves", "{\"from\": \"2024-05-01\", \"to\": \"2024-08-31\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.leaves[0].to")
                .isEqualTo("2024-08-31");
        assertThat(calls.as(OF_THE_WEST).post(INSPECTORS + "IAAAAAAAC/leaves/1/withdrawal", "{\"reason\": \"假期取消\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.leaves[0].withdrawalReason")
                .isEqualTo("假期取消");
        assertRefused(
                calls.as(OF_THE_WEST).post(INSPECTORS + "IAAAAAAAC/leaves/2/withdrawal", "{\"reason\": \"无\"}"),
                404,
                "unknown-declaration");
        assertRefused(
                calls.as(OF_THE_WEST)
                        .post(INSPECTORS + "IAAAAAAAC/leaves", "{\"from\": \"2024-05-02\", \"to\": \"2024-05-01\"}"),
                400,
                "invalid-value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recusals | {\"target\": \"TAAAAAAAAAAAC\", \"reason\": \"近亲属任职\"}",
                "recusals/1/ending | {\"lastDay\": \"2024-06-30\", \"reason\": \"已离职\"}",
                "leaves | {\"from\": \"2024-05-01\", \"to\": \"2024-08-31\"}",
                "leaves/1/withdrawal | {\"reason\": \"假期取消\"}"
            })
    void toAnotherUnitThereIsNoSuchInspector(String command, String body) {
        assertRefused(calls.as(OF_THE_EAST).post(INSPECTORS + "IAAAAAAAD/" + command, body), 404, "unknown-inspector");
        assertRefused(calls.as(OF_THE_EAST).get(INSPECTORS + "IAAAAAAAD/declarations"), 404, "unknown-inspector");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recusals/1/ending | {\"lastDay\": \"2024-06-30\", \"reason\": \"已离职\"}",
                "leaves | {\"from\": \"2024-05-01\", \"to\": \"2024-08-31\"}",
                "leaves/1/withdrawal | {\"reason\": \"假期取消\"}"
            })
    void whoAdministersAndInspectsDecidesOfOthersOnly(String command, String body) {
        TestPerson both = TestPerson.with("p-7", "UNIT_ADMIN", "INSPECTOR").ofUnit("000000001");
        assertThat(calls.as(both).post(INSPECTORS + "IAAAAAAAH/recusals", RELATIVE))
                .hasStatusOk();

        assertRefused(calls.as(both).post(INSPECTORS + "IAAAAAAAH/" + command, body), 403, "not-about-oneself");
    }

    @Test
    void anInspectorDeclaresHisOwnAndEndsNone() {
        TestPerson fifth = TestPerson.with("p-5", "INSPECTOR");

        assertThat(calls.as(fifth).post(ME + "/recusals", RELATIVE))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"inspector": "IAAAAAAAF", "recusals": [{"number": 1, "origin": "INSPECTOR"}]}""");
        assertThat(calls.as(fifth).get(ME + "/declarations"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.recusals[0].reason")
                .isEqualTo("近亲属任职");
        assertRefused(
                calls.as(fifth)
                        .post(
                                INSPECTORS + "IAAAAAAAF/recusals/1/ending",
                                "{\"lastDay\": \"2024-06-30\", \"reason\": \"已离职\"}"),
                404,
                "no-such-resource");
        assertRefused(
                calls.as(TestPerson.with("p-99", "INSPECTOR")).post(ME + "/recusals", RELATIVE),
                404,
                "not-an-inspector");
    }
}
