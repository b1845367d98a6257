package org.doublerandom.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.item.ItemFixtures.divided;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import java.util.List;
import org.doublerandom.directory.application.DirectoryInMemory;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.values.AuthorityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HttpSlice
@Import(DirectoryInMemory.class)
class ChecklistControllerTest {
    private static final TestPerson ADMINISTRATOR = TestPerson.with("p-admin", "SYSTEM_ADMIN");
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final TestPerson OTHERS = ADMINISTRATOR.ofAuthority("999998-SAMR");
    private static final String API = "/api/directory/v1";
    private static final String DRAFT = API + "/checklist-drafts/catering";
    private static final String CURRENT = API + "/checklists/000000-SAMR";
    private static final String BODY = """
            {"name": "餐饮业一业一查", "industries": ["H62"], "tags": [], "items": [
              {"item": "ZJ2017-1"},
              {"authority": "999998-SAMR", "item": "ZJ2017-7"},
              {"authority": "000000-FIRE", "item": "F-1", "name": "三"}]}""";

    @Autowired
    HttpCalls calls;

    @BeforeEach
    void anItemIsPublishedHereAndOneElsewhere(@Autowired Directory home, @Autowired Directories directories) {
        home.items().write(List.of(divided("1", "一", "二"), divided("2", "九")));
        directories.of(new AuthorityCode("999998-SAMR")).items().write(List.of(divided("7", "二", "三")));
        calls.as(ADMINISTRATOR).post(API + "/items/ZJ2017-1/publication", "");
        calls.as(OTHERS).post(API + "/items/ZJ2017-7/publication", "");
    }

    @Test
    void theItemsOfSeveralDepartmentsAreAskedInOneOrderAndWhatIsAlikeOnce() {
        assertThat(calls.as(ADMINISTRATOR).post(DRAFT, BODY)).hasStatusOk();
        assertRefused(calls.anonymously().get(CURRENT + "/catering"), 404, "unknown-checklist");

        for (int i = 0; i < 2; i++) {
            assertThat(calls.as(ADMINISTRATOR).post(DRAFT + "/publication", ""))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.version")
                    .isEqualTo(1);
        }

        assertThat(calls.anonymously().get(CURRENT + "/catering"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"authority": "000000-SAMR", "code": "catering", "version": 1, "content": {
                          "name": "餐饮业一业一查", "industries": ["H62"], "tags": [],
                          "items": [
                            {"authority": "000000-SAMR", "item": "ZJ2017-1", "name": "公示信息抽查", "guideVersion": 1},
                            {"authority": "999998-SAMR", "item": "ZJ2017-7", "name": "公示信息抽查", "guideVersion": 1},
                            {"authority": "000000-FIRE", "item": "F-1", "name": "三"}],
                          "questions": [
                            {"question": {"no": 1, "text": "一"}},
                            {"question": {"no": 2, "text": "二"}, "answers": [
                              {"authority": "000000-SAMR", "item": "ZJ2017-1", "no": 2},
                              {"authority": "999998-SAMR", "item": "ZJ2017-7", "no": 1}]},
                            {"question": {"no": 3, "text": "三"}, "answers": [
                              {"authority": "999998-SAMR", "item": "ZJ2017-7", "no": 2},
                              {"authority": "000000-FIRE", "item": "F-1", "no": 1}]}]}}""");
    }

    @Test
    void theCurrentOnesAreFoundByIndustry() {
        String drafts = API + "/checklist-drafts";
        String ofBakeries = BODY.replace("H62", "C14");
        calls.as(ADMINISTRATOR).post(drafts + "/bakeries", ofBakeries);
        calls.as(ADMINISTRATOR).post(drafts + "/bakeries/publication", "");
        calls.as(ADMINISTRATOR).post(drafts + "/unpublished", ofBakeries);

        assertThat(calls.anonymously().get(CURRENT + "?industry=C1411"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[*].code")
                .asArray()
                .containsExactly("bakeries");
        assertThat(calls.anonymously().get(CURRENT + "?industry=D44"))
                .bodyJson()
                .extractingPath("$.rows")
                .asArray()
                .isEmpty();
        assertThat(calls.as(PLANNER).get(drafts))
                .bodyJson()
                .extractingPath("$.rows[?(@.code == 'unpublished' || @.code == 'bakeries')].version")
                .asArray()
                .containsExactly(1, 0);
    }

    @Test
    void onlyAnAdministratorWritesAndOnlyOfItemsThatThereAre() {
        assertRefused(calls.as(PLANNER).post(DRAFT, BODY), 403, "role-missing");
        assertRefused(calls.as(ADMINISTRATOR).post(DRAFT, BODY.replace("ZJ2017-1", "ZJ2017-8")), 404, "unknown-item");
        assertRefused(calls.as(ADMINISTRATOR).post(DRAFT, BODY.replace(", \"name\": \"三\"", "")), 400, "invalid-value");
        assertRefused(calls.as(ADMINISTRATOR).post(DRAFT + "-none/publication", ""), 404, "unknown-checklist");
        calls.as(ADMINISTRATOR).post(API + "/checklist-drafts/listed", BODY.replace("ZJ2017-1", "ZJ2017-2"));
        assertRefused(
                calls.as(ADMINISTRATOR).post(API + "/checklist-drafts/listed/publication", ""),
                409,
                "item-not-in-force");
    }
}
