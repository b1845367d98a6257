package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A list of an authority above, from its edition to the gap report, through the public API. */
@WholeServiceTest
class UpperListTest {
    private static final String API = "/api/directory/v1";
    private static final String EAST = "000000002";
    private static final String AUTHORITY = "999998-SAMR";
    private static final TestPerson ADMINISTRATOR =
            TestPerson.with("p-admin", "SYSTEM_ADMIN").ofAuthority(AUTHORITY);
    private static final TestPerson OF_EAST =
            TestPerson.with("p-east", "UNIT_ADMIN").ofAuthority(AUTHORITY).ofUnit(EAST);
    private static final String TABLE = """
            序号,抽查事项,检查对象,事项类别,检查比例,检查频次,检查方式,检查主体,检查依据
            1,年报公示,各类企业,一般检查事项,不低于3%,每年不少于1次,现场检查、书面检查,县级以上市场监管部门,条例第三条
            2,食盐专营,食盐批发企业,重点检查事项,5%,每年1次,现场检查,县级以上盐业部门,食盐专营办法
            3,名称规范使用,各类企业,一般检查事项,不低于3%,每年1次,现场检查,县级以上市场监管部门,名称规定
            """;

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Test
    void isDeclaredBroughtAndClaimedItemByItem() {
        Map<String, Object> edition = Map.of(
                "id", "UP2021", "issuer", "省市场监管局", "level", "PROVINCE", "edition", "2021年版", "issuedOn", "2021-03-01");
        api.as(OF_EAST).post(API + "/editions", edition).isRefused(403, "role-missing");
        api.as(ADMINISTRATOR).post(API + "/editions", edition).isStatus(201);
        bring("UP2021", TABLE);
        String items = API + "/editions/UP2021/items";

        api.as(OF_EAST)
                .post(items + "/1/claim", Map.of("unit", "000000001", "category", "GENERAL"))
                .isRefused(422, "unit-not-yours");
        api.as(OF_EAST)
                .post(items + "/2/claim", Map.of("unit", EAST, "category", "GENERAL"))
                .isRefused(422, "category-laxer");
        api.as(OF_EAST)
                .post(items + "/1/claim", Map.of("unit", EAST, "category", "GENERAL", "ratioMin", 200))
                .isRefused(422, "outside-bounds");
        api.as(OF_EAST)
                .post(
                        items + "/1/claim",
                        Map.of("unit", EAST, "category", "KEY", "ratioMin", 500, "methods", List.of("ON_SITE")))
                .isStatus(200);
        api.as(OF_EAST)
                .post(items + "/2/non-claim", Map.of("reason", "不属于本部门职责", "department", "县盐业局"))
                .isStatus(200);
        api.as(ADMINISTRATOR)
                .post(items + "/9/non-claim", Map.of("reason", "无"))
                .isRefused(404, "unknown-item");

        JsonNode gaps =
                api.as(OF_EAST).get(API + "/editions/UP2021/gaps").isStatus(200).json();
        assertThat(gaps.path("items").asInt()).isEqualTo(3);
        assertThat(gaps.path("claimed").asInt()).isEqualTo(1);
        assertThat(gaps.path("open").asInt()).isEqualTo(1);
        assertThat(gaps.at("/gaps/0/reason").asString()).isEqualTo("不属于本部门职责");
        assertThat(gaps.at("/gaps/1/name").asString()).isEqualTo("名称规范使用");
        assertThat(gaps.at("/gaps/1/state").asString()).isEqualTo("OPEN");
        JsonNode claimed = api.as(ADMINISTRATOR)
                .post(API + "/items/UP2021-1/publication", "")
                .isStatus(200)
                .json();
        assertThat(claimed.path("unit").asString()).isEqualTo(EAST);
        assertThat(claimed.path("category").asString()).isEqualTo("KEY");
        assertThat(claimed.path("ratioMin").asInt()).isEqualTo(500);
        assertThat(claimed.at("/subItems/0/method").asString()).isEqualTo("现场检查");
        assertThat(api.as(OF_EAST).get(items).json().at("/rows/0/claim/item").asString())
                .isEqualTo("UP2021-1");
    }

    @Test
    void aNewEditionTellsWhatItChangesAndWithdrawsWhatItHasNotAnyMore() {
        declare("CC2021", Map.of());
        bring("CC2021", TABLE);
        claimAndPublish("1");
        claimAndPublish("2");
        declare("CC2023", Map.of("follows", "CC2021"));
        String force = API + "/editions/CC2023/entry-into-force";
        api.as(ADMINISTRATOR).post(force, "").isRefused(409, "edition-empty");
        bring(
                "CC2023",
                TABLE.replaceAll("2,食盐.*\n", "").replace("1,年报公示", "8,年报公示").replace("3%,每年不少于1次", "5%,每年不少于1次"));

        JsonNode differences =
                api.as(OF_EAST).get(API + "/editions/CC2023/differences").json();
        assertThat(differences.path("added")).isEmpty();
        assertThat(differences.at("/withdrawn/0/name").asString()).isEqualTo("食盐专营");
        assertThat(differences.at("/changed/0/numberBefore").asString()).isEqualTo("1");
        assertThat(differences.at("/changed/0/changes/0/field").asString()).isEqualTo("ratio");
        api.as(ADMINISTRATOR).post(force, "").isStatus(200);

        List<OtherServices.Received> told = others.await(
                "directory.events.v1", "org.doublerandom.directory.ItemWithdrawn.v1", AUTHORITY + ".CC2021-2", 1);
        assertThat(told.get(0).body()).contains("CC2023");
        JsonNode items = api.as(OF_EAST).get(API + "/editions/CC2023/items").json();
        assertThat(items.at("/rows/1/state").asString()).isEqualTo("TO_CONFIRM");
        JsonNode withdrawn = api.as(OF_EAST).get(API + "/items/CC2021-2").json();
        assertThat(withdrawn.path("state").asString()).isEqualTo("WITHDRAWN");
    }

    private void declare(String id, Map<String, String> more) {
        Map<String, Object> edition = new HashMap<>(
                Map.of("id", id, "issuer", "国家局", "level", "NATIONAL", "edition", id, "issuedOn", "2021-03-01"));
        edition.putAll(more);
        api.as(ADMINISTRATOR).post(API + "/editions", edition).isStatus(201);
    }

    private void claimAndPublish(String number) {
        api.as(ADMINISTRATOR)
                .post(API + "/editions/CC2021/items/" + number + "/claim", Map.of("unit", "*", "category", "KEY"))
                .isStatus(200);
        api.as(ADMINISTRATOR)
                .post(API + "/items/CC2021-" + number + "/publication", "")
                .isStatus(200);
    }

    private void bring(String edition, String table) {
        Answer ordered = api.as(ADMINISTRATOR)
                .post(
                        API + "/imports?kind=UPPER_ITEMS&mode=REFUSE&list=" + edition,
                        table.getBytes(StandardCharsets.UTF_8),
                        "text/csv",
                        UUID.randomUUID().toString())
                .isStatus(202);
        String location = ordered.header("Location");
        assertThat(settled(location)).isEqualTo("EXAMINED");
        api.as(ADMINISTRATOR).post(location + "/carry-out", "").isStatus(202);
        assertThat(settled(location)).isEqualTo("DONE");
    }

    /** The state in which an import waits for a person or has ended. */
    private String settled(String location) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.as(ADMINISTRATOR)
                                .get(location)
                                .json()
                                .path("state")
                                .asString(),
                        List.of("DONE", "REFUSED", "FAILED", "EXAMINED", "ASKING")::contains);
    }
}
