package org.doublerandom.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.FACTORY;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.TARGET_HEADER;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

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
                {"state": "DONE", "kind": "TARGETS", "rows": 1, "accepted": 1, "refused": 0, "errors": []}""");
        assertRefused(calls.as(PLANNER).get(address), 404, "no-such-resource");
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
        return calls.as(person).post(IMPORTS + "?" + parameters, CSV, TABLE);
    }
}
