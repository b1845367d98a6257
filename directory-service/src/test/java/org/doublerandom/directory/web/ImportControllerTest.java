package org.doublerandom.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.FACTORY;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.TARGET_HEADER;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.doublerandom.directory.application.DirectoryInMemory;
import org.doublerandom.directory.application.imports.RunImports;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HttpSlice
@Import(DirectoryInMemory.class)
class ImportControllerTest {
    private static final TestPerson ADMINISTRATOR = TestPerson.with("p-admin", "SYSTEM_ADMIN");
    private static final TestPerson SECOND = TestPerson.with("p-admin-2", "SYSTEM_ADMIN");
    private static final String MAPPINGS = "/api/directory/v1/import-mappings";
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final String IMPORTS = "/api/directory/v1/imports";
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final String TABLE = TARGET_HEADER + "\n" + FACTORY + "\n";

    @Autowired
    HttpCalls calls;

    @Autowired
    RunImports runImports;

    @Test
    void anOrderedImportIsAcceptedAndTellsWhatBecameOfItsRows() {
        MvcTestResult ordered = order(ADMINISTRATOR, "kind=TARGETS&mode=SKIP");
        assertThat(ordered).hasStatus(202).bodyJson().extractingPath("$.state").isEqualTo("WAITING");
        String address = ordered.getResponse().getHeader("Location");

        runImports.waiting().forEach(runImports::run);

        assertThat(calls.as(ADMINISTRATOR).get(address))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"state": "EXAMINED", "accepted": 0,
                     "preview": {"format": "CSV", "encoding": "UTF_8", "separator": "COMMA", "headerFirst": 1, "rows": 1},
                     "dryRun": {"added": 1, "changed": 0, "same": 0, "refused": 0, "held": 0, "secondPerson": false}}\
                    """);
        assertRefused(calls.as(PLANNER).post(address + "/carry-out", ""), 404, "no-such-resource");
        assertThat(calls.as(ADMINISTRATOR).post(address + "/carry-out", "")).hasStatus(202);
        runImports.waiting().forEach(runImports::run);

        assertThat(calls.as(ADMINISTRATOR).get(address))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"state": "DONE", "kind": "TARGETS", "rows": 1, "accepted": 1, "refused": 0, "errors": []}\
                    """);
        assertRefused(calls.as(PLANNER).get(address), 404, "no-such-resource");
    }

    @Test
    void whoeverPreparedAnImportThatTakesMuchDoesNotCarryItOut() {
        String other = TABLE.replace("91350100M000100Y43", "110108000000016");
        carriedOut(other);
        String moved = order(ADMINISTRATOR, "kind=TARGETS&mode=SKIP", other.replace(",000000001,", ",000000009,"))
                .getResponse()
                .getHeader("Location");
        run();

        assertThat(calls.as(ADMINISTRATOR).get(moved))
                .bodyJson()
                .isLenientlyEqualTo("{\"dryRun\": {\"changed\": 1, \"grave\": 1, \"secondPerson\": true}}");
        assertRefused(calls.as(ADMINISTRATOR).post(moved + "/carry-out", ""), 409, "second-person-carries-out");
        assertRefused(calls.as(SECOND).post(moved + "/carry-out?seen=another", ""), 409, "import-shown-anew");
        assertThat(calls.as(SECOND).post(moved + "/carry-out", "")).hasStatus(202);
        run();
        assertThat(calls.as(ADMINISTRATOR).get(moved))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("DONE");
    }

    @Test
    void whatIsUnsureIsAskedAndStoredForTheNextFile() {
        String table = TABLE.replace("name,", "甲,").replace("91350100M000100Y43", "91350100M000100Y44");
        String asking = order(ADMINISTRATOR, "kind=TARGETS&mode=SKIP", table)
                .getResponse()
                .getHeader("Location");
        run();
        assertThat(calls.as(ADMINISTRATOR).get(asking)).bodyJson().isLenientlyEqualTo("""
            {"state": "ASKING", "preview": {"missing": ["name"]}, "errors": [{"code": "header-wrong"}]}\
            """);
        assertRefused(calls.as(SECOND).post(asking + "/carry-out", ""), 409, "import-not-examined");
        assertRefused(
                calls.as(ADMINISTRATOR).post(asking + "/reading", "{\"mapping\": \"none\"}"), 404, "unknown-mapping");

        String columns = "["
                + TARGET_HEADER
                        .replace("name,", "甲,")
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replaceAll("([^,]+)", "{\"label\": \"$1\", \"field\": \"$1\"}")
                        .replace("\"field\": \"甲\"", "\"field\": \"name\"")
                + "]";
        assertThat(calls.as(ADMINISTRATOR)
                        .post(MAPPINGS, "{\"name\": \"系统\", \"kind\": \"TARGETS\", \"columns\": " + columns + "}"))
                .hasStatus(201);
        assertRefused(
                calls.as(ADMINISTRATOR)
                        .post(MAPPINGS, "{\"name\": \"系统\", \"kind\": \"TARGETS\", \"columns\": [{\"label\": \"x\"}]}"),
                409,
                "mapping-exists");
        assertThat(calls.as(ADMINISTRATOR).post(asking + "/reading", "{\"separator\": \"COMMA\", \"headerFirst\": 1}"))
                .hasStatus(202);
        run();

        assertThat(calls.as(ADMINISTRATOR).get(asking))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"state\": \"EXAMINED\", \"preview\": {\"mapping\": \"系统\"}, \"dryRun\": {\"held\": 1}}");
        assertThat(calls.as(ADMINISTRATOR).get(asking + "/report"))
                .hasStatusOk()
                .bodyText()
                .contains("2,target,uscc-check-character,");
        assertThat(calls.as(ADMINISTRATOR)
                        .post(asking + "/confirmations", "{\"codes\": [\"91350100M000100Y44\"], \"reason\": \" \"}"))
                .hasStatus(400);
        assertThat(calls.as(ADMINISTRATOR)
                        .post(asking + "/confirmations", "{\"codes\": [\"91350100M000100Y44\"], \"reason\": \"执照\"}"))
                .hasStatus(202);
        run();
        assertThat(calls.as(ADMINISTRATOR).get(asking)).bodyJson().isLenientlyEqualTo("{\"dryRun\": {\"held\": 0}}");
        assertThat(calls.as(ADMINISTRATOR).post(MAPPINGS + "/系统/removal", "")).hasStatus(204);
        assertRefused(calls.as(ADMINISTRATOR).get(MAPPINGS + "/系统"), 404, "unknown-mapping");
    }

    /** A file of narrow letters alone is the same in both: nobody but its sender can tell. */
    @Test
    void aDeclaredCharsetIsHowTheFileIsReadUntilSomebodySaysOtherwise() {
        byte[] narrow = TABLE.replaceAll("[^\\x00-\\x7F]", "x").getBytes(StandardCharsets.US_ASCII);
        assertEncoding(address("text/csv", narrow), "UTF_8");
        assertEncoding(address("text/csv;charset=gb18030", narrow), "GB18030");
        assertEncoding(address("text/csv;charset=\"GBK\"", narrow), "GB18030");
        assertEncoding(address("text/csv; charset=utf-8", narrow), "UTF_8");

        String wrong = address("text/csv;charset=utf-8", TABLE.getBytes(Charset.forName("GB18030")));
        assertThat(calls.as(ADMINISTRATOR).get(wrong))
                .bodyJson()
                .isLenientlyEqualTo("{\"state\": \"ASKING\", \"errors\": [{\"code\": \"encoding-broken\"}]}");
        assertThat(calls.as(ADMINISTRATOR).post(wrong + "/reading", "{\"encoding\": \"GB18030\"}"))
                .hasStatus(202);
        run();
        assertEncoding(wrong, "GB18030");
        assertThat(calls.as(ADMINISTRATOR).get(wrong)).bodyJson().isLenientlyEqualTo("{\"state\": \"EXAMINED\"}");
    }

    @Test
    void aCharsetInWhichNoTableIsReadIsRefused() {
        byte[] table = TABLE.getBytes(StandardCharsets.UTF_8);
        String path = IMPORTS + "?kind=TARGETS&mode=SKIP";

        assertRefused(calls.as(ADMINISTRATOR).post(path, "text/csv;charset=utf-16", table), 400, "invalid-value")
                .extractingPath("$.detail")
                .isEqualTo("charset: 'UTF-16' (expected: one of [UTF_8, GB18030], or none)");
        assertRefused(
                calls.as(ADMINISTRATOR).post(path, "text/csv;charset=x-none", table), 415, "media-type-not-supported");
    }

    private void assertEncoding(String address, String encoding) {
        assertThat(calls.as(ADMINISTRATOR).get(address))
                .bodyJson()
                .extractingPath("$.preview.encoding")
                .isEqualTo(encoding);
    }

    private String address(String type, byte[] table) {
        MvcTestResult ordered = calls.as(ADMINISTRATOR).post(IMPORTS + "?kind=TARGETS&mode=SKIP", type, table);
        assertThat(ordered).hasStatus(202);
        run();
        return String.valueOf(ordered.getResponse().getHeader("Location"));
    }

    private void carriedOut(String table) {
        String address = order(ADMINISTRATOR, "kind=TARGETS&mode=SKIP", table)
                .getResponse()
                .getHeader("Location");
        run();
        calls.as(SECOND).post(address + "/carry-out", "");
        run();
    }

    private void run() {
        runImports.waiting().forEach(runImports::run);
    }

    @Test
    void anImportIsCancelledUntilItHasEnded() {
        String address =
                order(ADMINISTRATOR, "kind=TARGETS&mode=SKIP").getResponse().getHeader("Location");
        assertRefused(calls.as(PLANNER).post(address + "/cancellation", ""), 404, "no-such-resource");
        assertThat(calls.as(ADMINISTRATOR).post(address + "/cancellation", ""))
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("CANCELLING");

        runImports.waiting().forEach(runImports::run);

        assertThat(calls.as(ADMINISTRATOR).get(address))
                .bodyJson()
                .isLenientlyEqualTo("{\"state\": \"CANCELLED\", \"accepted\": 0}");
        assertRefused(calls.as(ADMINISTRATOR).post(address + "/cancellation", ""), 409, "import-ended");
        assertRefused(calls.as(ADMINISTRATOR).post(IMPORTS + "/none/cancellation", ""), 404, "unknown-import");
    }

    @Test
    void onlyAnAdministratorImports() {
        assertRefused(order(PLANNER, "kind=TARGETS&mode=SKIP"), 403, "role-missing");
        assertRefused(calls.anonymously().post(IMPORTS, CSV, TABLE), 401, "not-signed-in");
        assertRefused(calls.as(ADMINISTRATOR).get(IMPORTS + "/none"), 404, "unknown-import");
    }

    @Test
    void whatIsNoOrderIsRefused() {
        assertRefused(order(ADMINISTRATOR, "kind=SHOPS&mode=SKIP"), 400, "invalid-value");
        assertRefused(order(ADMINISTRATOR, "mode=SKIP"), 400, "invalid-value")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/kind");
        assertRefused(
                calls.as(ADMINISTRATOR).post(IMPORTS + "?kind=TARGETS&mode=SKIP", "{}"),
                415,
                "media-type-not-supported");
    }

    private MvcTestResult order(TestPerson person, String parameters) {
        return order(person, parameters, TABLE);
    }

    private MvcTestResult order(TestPerson person, String parameters, String table) {
        return calls.as(person).post(IMPORTS + "?" + parameters, CSV, table);
    }
}
