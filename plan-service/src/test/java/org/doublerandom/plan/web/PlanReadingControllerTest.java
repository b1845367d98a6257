package org.doublerandom.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.plan.domain.PlanFixtures.COUNTY;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.doublerandom.plan.application.PlansInMemory;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.plan.domain.item.WithdrawnItem;
import org.doublerandom.tables.out.WrittenTable;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HttpSlice
@Import(PlansInMemory.class)
class PlanReadingControllerTest {
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final String READINGS = "/api/plan/v1/plans/readings";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Charset GBK = Charset.forName("GBK");
    private static final String SMALL = "抽查任务,抽查对象\n食品生产监督检查,食品生产企业\n";

    @Autowired
    HttpCalls calls;

    @Autowired
    UsableItems items;

    @Autowired
    JsonMapper json;

    @BeforeEach
    void theDirectoryHasPublishedItems() {
        items.publish(item(COUNTY, "READ-1", "学校食堂食品安全"));
        items.publish(item(COUNTY, "READ-2", "年度报告公示信息的检查"));
        items.publish(item(COUNTY, "READ-3", "明码标价"));
        items.publish(item(new AuthorityCode("000001-SAMR"), "READ-4", "治安安全情况"));
        items.withdraw(new WithdrawnItem(COUNTY, new ItemId("READ-3"), "规章已经废止", null));
    }

    @Test
    void aPublishedJointPlanIsShownRowByRow() {
        JsonNode read = read(READINGS + "?year=2024", "text/csv", published("qingshan-2024-joint"));

        assertThat(read.path("encoding").asString()).isEqualTo("UTF_8");
        assertThat(read.path("headerFirst").asInt()).isEqualTo(1);
        assertThat(read.at("/columns/2/label").asString()).isEqualTo("抽查事项");
        assertThat(read.at("/columns/2/field").asString()).isEqualTo("items");
        assertThat(read.path("rows")).hasSize(10);
        JsonNode canteens = row(read, 3);
        assertThat(canteens.path("task").asString()).isEqualTo("学校办学情况抽查");
        assertThat(canteens.at("/parties/lead").asString()).isEqualTo("市场监管部门");
        assertThat(canteens.at("/parties/joint").asBoolean()).isTrue();
        assertThat(canteens.at("/ratio/kind").asString()).isEqualTo("FIXED");
        assertThat(canteens.at("/ratio/least").asInt()).isEqualTo(20);
        assertThat(canteens.at("/worded/实施时间").asString()).isEqualTo("春秋季开学、中高考等节点");
        assertThat(row(read, 5).at("/ratio/tiers")).hasSize(2);
        assertThat(row(read, 2).at("/window/last").asInt()).isEqualTo(10);
    }

    @Test
    void whatIsNotUnderstoodIsFoundByLineAndColumn() {
        JsonNode read = read(READINGS + "?year=2024", "text/csv", published("qingshan-2024-joint"));

        JsonNode finding = StreamSupport.stream(read.path("findings").spliterator(), false)
                .filter(each -> each.path("code").asString().equals("window-not-understood"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.path("line").asInt()).isEqualTo(3);
        assertThat(finding.path("column").asString()).isEqualTo("实施时间");
        assertThat(finding.path("value").asString()).isEqualTo("春秋季开学、中高考等节点");
    }

    @Test
    void ofUsableItemsTheSameNameIsProposedElseOneThatIsAlike() {
        JsonNode read = read(READINGS, "text/csv", published("qingshan-2024-joint"));

        assertThat(row(read, 3).path("proposed")).hasSize(1);
        assertThat(row(read, 3).at("/proposed/0/item").asString()).isEqualTo("READ-1");
        assertThat(row(read, 3).at("/proposed/0/part").asString()).isEqualTo("学校食堂食品安全");
        assertThat(row(read, 3).at("/proposed/0/measure").asInt()).isEqualTo(100);
        assertThat(row(read, 10).at("/proposed/0/item").asString()).isEqualTo("READ-2");
        assertThat(row(read, 10).at("/proposed/0/measure").asInt()).isBetween(50, 99);
        // Another authority's item, and one that is withdrawn.
        assertThat(row(read, 8).path("proposed")).isEmpty();
        assertThat(row(read, 9).path("proposed")).isEmpty();
    }

    @Test
    void rowsWithoutALeadAreLedByWhoIssuedTheTable() {
        byte[] table = SMALL.getBytes(StandardCharsets.UTF_8);

        assertThat(read(READINGS, "text/csv", table).at("/rows/0/parties/lead").asString())
                .isEqualTo("青禾县市场监督管理局");
        assertThat(read(READINGS + "?issuer=池州市市场监督管理局", "text/csv", table)
                        .at("/rows/0/parties/lead")
                        .asString())
                .isEqualTo("池州市市场监督管理局");
    }

    @Test
    void aWorkbookIsReadAsATextOfAnyDeclaredEncodingIs() {
        WrittenTable table = new WrittenTable(List.of("抽查任务", "抽查对象"), List.of(List.of("食品生产监督检查", "食品生产企业")));
        JsonNode workbook = read(READINGS, WORKBOOK, table.xlsx("计划"));
        JsonNode text = read(READINGS, "text/csv;charset=GBK", SMALL.getBytes(GBK));

        assertThat(workbook.path("format").asString()).isEqualTo("XLSX");
        assertThat(workbook.path("sheet").asString()).isEqualTo("计划");
        assertThat(text.path("encoding").asString()).isEqualTo("GB18030");
        assertThat(workbook.path("rows")).hasSize(1).isEqualTo(text.path("rows"));
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithTheWayOut() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertRefused(post("text/csv", old), 422, "plan-table-is-old-workbook");
        assertRefused(post(WORKBOOK, old), 422, "plan-table-is-old-workbook");
        assertRefused(post("text/csv", bytes("a,b\n1,2\n")), 422, "plan-table-without-header");
        assertRefused(post("text/csv", bytes("抽查任务,抽查对象\n\"食品,企业\n")), 422, "plan-table-broken");
        assertRefused(post(WORKBOOK, new byte[] {'P', 'K', 3, 4, 0}), 422, "plan-table-broken");
    }

    @Test
    void aTextInAnotherEncodingThanDeclaredIsRefused() {
        assertRefused(post("text/csv", SMALL.getBytes(StandardCharsets.UTF_16)), 422, "plan-table-in-other-encoding");
        assertRefused(post("text/csv;charset=UTF-8", SMALL.getBytes(GBK)), 422, "plan-table-in-other-encoding")
                .extractingPath("$.detail")
                .asString()
                .contains("GB18030");
        assertThat(post("text/csv;charset=ISO-8859-1", bytes(SMALL))).hasStatus(400);
    }

    @Test
    void moreThanAPlanHoldsIsRefused() {
        assertRefused(post("text/csv", bytes(SMALL + " ".repeat(4 * 1024 * 1024))), 413, "plan-table-too-large");
        assertRefused(post("text/csv", bytes(SMALL + "检查,企业\n".repeat(2000))), 413, "plan-table-too-large");
        assertRefused(post("text/csv", bytes("抽查任务,抽查事项\n检查," + "食".repeat(200_001))), 413, "plan-table-too-large");
        assertThat(post("text/csv", bytes(SMALL + "检查,企业\n".repeat(1999)))).hasStatusOk();
    }

    @Test
    void onlyPlannersOfTheAuthorityBringTables() {
        byte[] table = bytes(SMALL);
        assertRefused(calls.anonymously().post(READINGS, "text/csv", table), 401, "not-signed-in");
        assertRefused(
                calls.as(TestPerson.with("p-approver", "APPROVER")).post(READINGS, "text/csv", table),
                403,
                "role-missing");
        assertRefused(calls.as(PLANNER).post(READINGS + "?year=1999", "text/csv", table), 400, "invalid-value");
    }

    private MvcTestResult post(String type, byte[] table) {
        return calls.as(PLANNER).post(READINGS, type, table);
    }

    private JsonNode read(String path, String type, byte[] table) {
        MvcTestResult answer = calls.as(PLANNER).post(path, type, table);
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static JsonNode row(JsonNode read, int line) {
        return StreamSupport.stream(read.path("rows").spliterator(), false)
                .filter(row -> row.path("line").asInt() == line)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] published(String name) {
        try (InputStream file = PlanReadingControllerTest.class.getResourceAsStream("/plans/" + name + ".csv")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static UsableItem item(AuthorityCode authority, String id, String name) {
        return new UsableItem(authority, new ItemId(id), "1", name, "GENERAL", null, null, null);
    }
}
