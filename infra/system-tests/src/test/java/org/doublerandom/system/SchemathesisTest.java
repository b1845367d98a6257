package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.doublerandom.local.stack.Account;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program of others that knows nothing but the documents; {@code .ci/run full} brings it. */
@Tag("full")
@Tag("schemathesis")
@ExtendWith(RunningPlatform.class)
class SchemathesisTest {
    private static final Path PROGRAM =
            ProjectRoot.path().resolve("infra/system-tests/target/schemathesis/bin/schemathesis");

    private final County county;

    SchemathesisTest(County county) {
        this.county = county;
    }

    @ParameterizedTest
    @CsvSource({
        "directory, admin",
        "plan, planner",
        "draw, drawofficer",
        "inspection, reviewer",
        "publication, publisher"
    })
    void findsNothingThatTheDocumentDoesNotSay(String context, String username)
            throws IOException, InterruptedException {
        county.approvedPlan();
        tryOut(context, county.as(username).token());
    }

    /** By an administrator whom nobody needs: wrong passwords that it tries lock its own account. */
    @Test
    void findsNothingThatTheDocumentOfIdentityDoesNotSay() throws IOException, InterruptedException {
        Account administrator = Newcomer.with(county, "tries-all", "SYSTEM_ADMIN");
        tryOut("identity", county.signIn(administrator).access());
    }

    private void tryOut(String context, String token) throws IOException, InterruptedException {
        Process running = new ProcessBuilder(List.of(
                        PROGRAM.toString(),
                        "run",
                        county.gateway() + "/api/" + context + "/v3/api-docs",
                        "--header",
                        "Authorization: Bearer " + token,
                        "--checks",
                        "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance",
                        "--phases",
                        "examples,fuzzing",
                        "--max-examples",
                        "15",
                        "--rate-limit",
                        "18/s",
                        "--seed",
                        "20240416",
                        "--no-color"))
                .directory(PROGRAM.getParent().toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor()).as(told).isZero();
    }
}
