package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.doublerandom.local.stack.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(RunningPlatform.class)
class SignInForProgramsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final County county;

    SignInForProgramsTest(County county) {
        this.county = county;
    }

    @Test
    void theLinesOfThePageGetATokenThatWorks() throws IOException, InterruptedException {
        String page = read("/get-a-token.html");
        String lines = page.replaceAll("(?s).*<pre id=\"lines\">\\s*(.*?)</pre>.*", "$1")
                .replace("&amp;", "&");
        assertThat(lines.lines().count()).isLessThanOrEqualTo(20);

        assertThat(run(lines)).startsWith("{\"rows\":[").contains("\"total\":");
    }

    @Test
    void oneSignInOfThePageServesTheDocumentsOfAllServices() throws IOException {
        JsonNode page = JSON.readTree(read("/v3/api-docs/swagger-config"));
        assertThat(page.path("persistAuthorization").asBoolean()).isTrue();
        assertThat(page.path("urls").size()).isEqualTo(6);

        for (JsonNode url : page.path("urls")) {
            JsonNode document = JSON.readTree(read(url.path("url").asString()));
            assertThat(document.at("/components/securitySchemes").propertyNames())
                    .as(url.toString())
                    .containsExactly("sign-in");
            assertThat(document.at("/components/securitySchemes/sign-in/flows/authorizationCode/tokenUrl")
                            .asString())
                    .isEqualTo("/oauth2/token");
            assertThat(document.at("/info/description").asString()).contains("/get-a-token.html");
            document.path("paths").forEach(path -> path.forEach(SignInForProgramsTest::requireWords));
        }
    }

    private static void requireWords(JsonNode operation) {
        assertThat(operation.path("operationId").asString())
                .as(operation.toString())
                .matches("[a-z]+([A-Z][a-z0-9]*)+");
        assertThat(operation.path("summary").asString(""))
                .as(operation.toString())
                .isNotBlank();
        assertThat(operation.path("description").asString(""))
                .as(operation.toString())
                .contains("**Who may call**");
    }

    private String read(String path) throws IOException {
        return new String(
                county.anybody()
                        .exchange(HttpRequest.newBuilder(county.gateway().resolve(path)))
                        .body(),
                StandardCharsets.UTF_8);
    }

    private String run(String lines) throws IOException, InterruptedException {
        Account planner = county.account("planner");
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", lines).redirectErrorStream(true);
        shell.environment().put("BASE", county.gateway().toString());
        shell.environment().put("LOGIN", planner.username());
        shell.environment().put("PASSWORD", planner.password());
        Process running = shell.start();
        String told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).as(told).isZero();
        return told;
    }
}
