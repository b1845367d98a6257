package org.doublerandom.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.item.ItemFixtures.divided;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import java.util.List;
import org.doublerandom.directory.application.DirectoryInMemory;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

@HttpSlice
@Import(DirectoryInMemory.class)
class ItemControllerTest {
    private static final TestPerson ADMINISTRATOR = TestPerson.with("p-admin", "SYSTEM_ADMIN");
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final String ITEMS = "/api/directory/v1/items";

    @Autowired
    HttpCalls calls;

    @BeforeEach
    void twoItemsAreListed(@Autowired Directory home) {
        home.items().write(List.of(divided("1", "一", "二"), divided("2", "三")));
        home.tagMappings().write(meanings());
    }

    @Test
    void anItemIsPublishedWithItsGuideAndARepeatChangesNothing() {
        String publication = ITEMS + "/ZJ2017-1/publication";

        for (int i = 0; i < 2; i++) {
            assertThat(calls.as(ADMINISTRATOR).post(publication, ""))
                    .hasStatusOk()
                    .bodyJson()
                    .isLenientlyEqualTo("""
                            {"id": "ZJ2017-1", "state": "PUBLISHED", "guideVersion": 1, "unmapped": []}""");
        }
    }

    @Test
    void onlyAnAdministratorPublishesWhatThereIs() {
        assertRefused(calls.anonymously().post(ITEMS + "/ZJ2017-2/publication", ""), 401, "not-signed-in");
        assertRefused(calls.as(PLANNER).post(ITEMS + "/ZJ2017-2/publication", ""), 403, "role-missing");
        assertRefused(calls.as(ADMINISTRATOR).post(ITEMS + "/ZJ2017-9/publication", ""), 404, "unknown-item");
        assertThat(calls.as(PLANNER).get(ITEMS + "/ZJ2017-2"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("LISTED");
    }

    @Test
    void theListSaysWhatTheProseMeans() {
        assertThat(calls.as(PLANNER).get(ITEMS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[0].meanings[0]")
                .asMap()
                .containsEntry("scope", "各类企业");
        assertRefused(calls.as(PLANNER).send(HttpMethod.DELETE, ITEMS, ""), 405, "method-not-allowed");
    }
}
