package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.doublerandom.local.stack.Account;
import org.doublerandom.system.browser.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page of the documents in a real browser; {@code .ci/run full} brings it. */
@Tag("full")
@Tag("browser")
@ExtendWith(RunningPlatform.class)
class SwaggerUiTest {
    private static final String DIALOG = ".modal-ux ";
    private static final String DOCUMENTS = "#select";

    private final County county;

    @TempDir
    Path profile;

    SwaggerUiTest(County county) {
        this.county = county;
    }

    @Test
    void whoSignsInOnceReadsByTheDocumentsOfTwoServices() throws IOException {
        try (Chromium browser = Chromium.start(profile)) {
            Chromium.Window page = browser.open(county.gateway().resolve("/swagger-ui.html"));
            page.click(".btn.authorize");
            page.click(DIALOG + ".modal-btn.authorize");

            signIn(browser.openedAt("/login"), county.account("planner"));

            page.click(DIALOG + ".btn-done");
            assertThat(readingOf(page, "/api/directory/v1/items")).isEqualTo("200");
            page.fill(DOCUMENTS, "/api/plan/v3/api-docs");
            assertThat(readingOf(page, "/api/plan/v1/plans")).isEqualTo("200");
        }
    }

    private static void signIn(Chromium.Window form, Account person) {
        form.fill("[name=username]", person.username());
        form.fill("[name=password]", person.password());
        form.click("form button");
    }

    /** @return the status that the page shows after trying it out */
    private static String readingOf(Chromium.Window page, String path) {
        String operation = ".opblock-get:has([data-path=\"" + path + "\"]) ";
        page.click(operation + ".opblock-summary-control");
        page.click(operation + ".try-out__btn");
        page.click(operation + ".execute");
        return page.textOf(operation + ".live-responses-table .response .response-col_status");
    }
}
