package org.doublerandom.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** The page as a browser gets it; its pages lie in target/pages afterwards, to be looked at. */
@PublicationServiceTest
class PortalPageTest {
    private static final TestPerson PUBLISHER = TestPerson.with("p-publisher", "PUBLISHER");
    private static final String SEED = "770b64c0dc66e4bce211b7c4a6b60fc87f0480227a4617ef6c2e203113a6a810";
    private static final String ANNOUNCEMENT = """
            DRAW1
            suite SHA256
            authority 000000-SAMR
            plan 2024.L03.B1
            serial 31
            prev 0000000000000000000000000000000000000000000000000000000000000000
            pool 319f7b418d779b25b3448e1a708a115531a3443e56edfaff085d125ca27499b0 398 256
            roster b0836f8979f8b99cb8405b25bd4695330a891a5e35744d57e4a9bcbefb87cfd6 30 256
            conflicts c64c875dfa2a1ad7f1f43d555b24a2855c9c5dc0950af6c1aadea489abf587a0 14 256
            stratum ALL 300 2 2 398 12
            slot food-production
            slot *
            reserve 20
            party SAMR 6dcede3bc46a627713a575ef4f8f516caee9907fe2cc3e402b3b7f9e1b297841
            close 2024-04-16T02:00:00Z
            beacon DICE 31
            END
            """;
    private static final List<String> NAMES = List.of(
            "青禾县禾香烘焙有限公司",
            "青禾县满谷食品有限公司",
            "青禾县青竹乳业有限公司",
            "青禾县顺意粮油加工厂（有限合伙）",
            "青禾县海山水产品加工有限公司",
            "青禾县源香调味品有限公司",
            "青禾县晨露饮品有限公司",
            "青禾县北坡豆制品有限公司",
            "青禾县四季果蔬加工有限公司",
            "青禾县老陈酱园有限公司",
            "青禾县云岭茶业有限公司",
            "青禾县<b>尖括号</b>食品有限公司");

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    TestClock clock;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void emptyRecord() {
        clock.set(TestClock.START);
        List.of("plans", "schemes", "items", "bases", "draws", "publications")
                .forEach(name -> mongo.remove(new Query(), name));
    }

    @Test
    void anEmptyRecordSaysSoInEveryPart() {
        Document page = page("/", "empty");

        assertThat(page.select("#plan .empty").text()).contains("还没有批准的计划");
        assertThat(page.select("#draws .empty").text()).contains("还没有公告的抽取");
        assertThat(page.select("#results .empty").text()).contains("还没有公示的检查结果");
        assertThat(page.select("#overdue .empty").text()).contains("没有超期");
        assertThat(page.select("#f2 dd").first().text()).isEqualTo("—");
        assertThat(page.select("#found")).isEmpty();
    }

    @Test
    void everythingFromThePlanToThePublishedResultIsOnThePage() {
        SampleCounty county = theCountyPlays("L31", 31);
        Document page = page("/", "full");

        assertThat(page.select("#plan caption").text()).contains("第 2 版", "青市监字〔2024〕45号");
        assertThat(page.select("#plan tbody tr").first().text()).contains("L31", "不低于3%", "定向", "2024-04-01");
        assertThat(page.select("#plan tbody tr").first().text())
                .as("whom a batch of the line may draw from, and how")
                .contains("同时具有标签 food-production；每批 3% 至 5%");
        assertThat(page.select("#plan p").text()).contains("青市监字〔2024〕44号");
        Element draw = page.getElementById("draw-" + county.batch());
        assertThat(draw.select("h3").text()).contains("食品生产加工企业检查");
        assertThat(draw.select(".note").text()).contains("LD", "能读取封存秘密的人，且须与两名见证人串通");
        assertThat(draw.select("pre.text")).anyMatch(text -> text.wholeText().equals(ANNOUNCEMENT));
        assertThat(draw.select("tbody tr")).hasSize(NAMES.size());
        assertThat(draw.select(".files a").eachAttr("href"))
                .contains("/api/draw/v1/draws/" + county.batch() + "/files/outcome.txt");
        assertThat(draw.select("pre.code").first().wholeText())
                .contains(SEED, "sha256sum")
                .hasLineCount(3);
        assertThat(page.getElementById("draw-000000-SAMR.2024.L31v.B1").text()).contains("未完成，已作废", "GIVENUP");
        assertThat(page.select("#results tbody tr")).hasSize(10);
        assertThat(page.select("#results").text()).contains("发现问题已责令改正", "后续处置中", "未发现问题", "超期（期限 2024-05-15）");
        assertThat(page.select("#overdue tbody tr")).hasSize(1);
        assertThat(page.select("#overdue").text()).contains(NAMES.get(10), "已超期 5 天", "已审核，未公示");
        assertThat(page.select(".flow").text()).contains("实施检查 11户次 抽中 12 户次");
        assertThat(page.select("#f2").text()).contains("11 ÷ 1400").contains("0.78%");
        assertThat(page.select("#f3 dd").first().text()).isEqualTo("81.81%");
        assertThat(page.html()).doesNotContain("p-secret", "<b>尖括号</b>", "000000001");
    }

    @Test
    void whatAVoidDrawWouldHaveComeToIsThereForAnybody() {
        var readings = new SampleCounty(others, "L35");
        readings.drawAnnounced(35, ANNOUNCEMENT, 4);
        readings.drawVoided(35, "READINGS", true);
        var infeasible = new SampleCounty(others, "L36");
        infeasible.drawAnnounced(36, ANNOUNCEMENT, 4);
        infeasible.drawVoided(36, "INFEASIBLE", true);
        Awaitility.await()
                .until(() -> List.of(readings, infeasible).stream()
                        .allMatch(county -> api.anonymously()
                                .get("/api/publication/v1/draws/" + county.batch())
                                .json()
                                .has("voided")));

        Document page = page("/", "void");

        assertThat(filesOf(page, readings))
                .endsWith("seed.txt", "outcome-1.txt", "outcome-2.txt", "outcome-3.txt", "void.txt");
        assertThat(filesOf(page, infeasible)).endsWith("seed.txt", "outcome.txt", "void.txt");
        assertThat(page.html()).doesNotContain("-full.txt");
    }

    @Test
    void whatALaterAttemptHasMoreAndWhatStaysOpenIsSaidInNumbers() {
        var county = new SampleCounty(others, "L37");
        county.drawAnnounced(
                37,
                ANNOUNCEMENT,
                4,
                Map.of("attempt", 2, "relieved", Map.of("inspectorsAdded", 3, "capsRaisedBy", 2, "slotsChanged", 1)));
        county.drawCompleted(37, SEED, 4, Map.of("openPlaces", 5));
        String path = "/api/publication/v1/draws/" + county.batch();
        Awaitility.await()
                .until(() -> api.anonymously()
                                .get(path)
                                .json()
                                .at("/completed/openPlaces")
                                .asInt()
                        == 5);

        Document page = page("/", "relieved");

        assertThat(page.getElementById("draw-" + county.batch()).select(".note").text())
                .contains("与首次相比：增加检查人员 3 名，每人次数上限提高 2，每组 1 个岗位不再限定专业。", "有 5 个检查岗位暂缺");
        assertThat(api.anonymously()
                        .get(path)
                        .json()
                        .at("/announced/relieved/inspectorsAdded")
                        .asInt())
                .isEqualTo(3);
    }

    private static List<String> filesOf(Document page, SampleCounty county) {
        return page.getElementById("draw-" + county.batch()).select(".files a").eachAttr("href").stream()
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void aSearchShowsTheWayOfOneEnterpriseAndEscapesWhatWasTyped() {
        theCountyPlays("L33", 33);

        Document found = page("/?q=" + encoded("禾香"), "search");
        assertThat(found.select("#found article")).hasSize(1);
        assertThat(found.select("#found .steps > li")).hasSize(5);
        assertThat(found.select("#found").text()).contains("青市监字〔2024〕45号", "第 33 号抽取", "公示期限 2024 年 5 月 15 日");
        assertThat(found.select("input#q").val()).isEqualTo("禾香");
        assertThat(page("/?q=" + encoded("<script>alert(1)</script>"), "none").select("#found script"))
                .isEmpty();
        assertThat(page("/?q=" + encoded(".*"), "none").select("#found").text()).contains("没有找到");
        assertThat(page("/?q=" + "a".repeat(80), "none").select("#found").text())
                .contains("查询内容过长");
    }

    @Test
    void aFigureOpensToItsRows() {
        theCountyPlays("L35", 35);

        Document f3 = page("/?kpi=F3", "f3");
        assertThat(f3.select("#rows tbody tr")).hasSize(11);
        assertThat(f3.select("#rows").text()).contains("超期未公示", "按期公示", "超期公示");
        assertThat(page("/?kpi=F2", "f2").select("#rows tbody tr")).hasSize(11);
        assertThat(page("/portal?kpi=none", "none").select("#rows")).isEmpty();
    }

    @Test
    void itShowsWhoseEverythingIsAndFiguresOfEachAuthority() {
        SampleCounty county = theCountyPlays("L39", 39);
        Document all = page("/", "authorities");

        assertThat(all.getElementById("draw-" + county.batch()).text()).contains("青禾县市场监督管理局");
        assertThat(all.select("#overdue tbody td[data-l=机关]").eachText()).containsOnly("青禾县市场监督管理局");
        assertThat(all.select("#figures b[aria-current]").text()).isEqualTo("全部机关");
        Document neighbour = page("/?authority=999998-SAMR", "neighbour");
        assertThat(neighbour.select("#figures b[aria-current]").text()).isEqualTo("邻县市场监督管理局");
        assertThat(neighbour.select("#f3 dd").first().text()).isEqualTo("—");
        assertThat(neighbour.select("#f3 a").attr("href")).isEqualTo("/?kpi=F3&authority=999998-SAMR#rows");
        assertThat(page("/?authority=nobody", "all").select("#f3 dd").first().text())
                .isEqualTo(all.select("#f3 dd").first().text());
    }

    @Test
    void thePageIsBuiltForEverybody() {
        theCountyPlays("L37", 37);
        Document page = page("/", "full");

        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("header, nav, main, footer")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("form[role=search] label[for=q]")).hasSize(1);
        assertThat(page.select("table thead th:not([scope])")).isEmpty();
        assertThat(page.select("tbody th:not([scope])")).isEmpty();
        assertThat(page.select("script, [style], [onclick]")).isEmpty();
        assertThat(page.select("img:not([alt])")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element anchor : page.select("a[href^=#]")) {
            assertThat(page.getElementById(anchor.attr("href").substring(1)))
                    .as(anchor.attr("href"))
                    .isNotNull();
        }
        for (Element linked : page.select("link[href], img[src]")) {
            String path = linked.hasAttr("href") ? linked.attr("href") : linked.attr("src");
            assertThat(path).startsWith("/portal/");
            api.anonymously().get(path).isStatus(200);
        }
        assertThat(api.anonymously().get("/portal/style.css").header("Content-Type"))
                .startsWith("text/css");
        assertThat(api.anonymously().get("/").header("Cache-Control")).contains("max-age=10");
        api.anonymously().get("/portal/nothing.css").isRefused(404, "no-such-resource");
    }

    /** Twelve drawn; ten published, one of them late, one overdue, one not visited yet. */
    private SampleCounty theCountyPlays(String line, int serial) {
        var county = new SampleCounty(others, line);
        county.item();
        county.base(2024, 1400);
        county.planApproved(1);
        county.planApproved(2);
        county.batchReleased();
        county.drawAnnounced(serial, ANNOUNCEMENT, NAMES.size());
        county.drawCompleted(serial, SEED, NAMES.size());
        new SampleCounty(others, line + "v").drawVoided(serial + 1);
        visit(county, serial);
        awaitAllOf(county);
        for (int i = 0; i < 9; i++) {
            publish(county, i);
        }
        clock.set(Instant.parse("2024-05-20T01:00:00Z"));
        publish(county, 9);
        return county;
    }

    private static void visit(SampleCounty county, int serial) {
        String[] categories = {"R1", "R1", "R5", "R1", "R4", "R1", "R1", "R8", "R1", "R1", "R1"};
        for (int i = 0; i < NAMES.size(); i++) {
            county.assigned(i, "91000000MA%07d%s".formatted(serial * 100 + i, "X"), NAMES.get(i));
            if (i < categories.length) {
                county.ended(i, LocalDate.of(2024, 4, 16));
                county.recorded(i, Instant.parse("2024-04-18T02:00:00Z"), categories[i]);
            }
        }
    }

    private void awaitAllOf(SampleCounty county) {
        String path = "/api/publication/v1";
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            var anybody = api.anonymously();
            return api.as(PUBLISHER).get(path + "/pending").json().path("total").asInt() == 11
                    && anybody.get(path + "/draws/" + county.batch()).json().has("completed")
                    && anybody.get(path + "/draws/" + county.batch())
                                    .json()
                                    .path("drawn")
                                    .size()
                            == NAMES.size()
                    && anybody.get(path + "/draws").json().path("total").asInt() == 2
                    && anybody.get(path + "/batches/" + county.batch()).status() == 200
                    && anybody.get(path + "/kpis/F2").json().path("denominator").asInt() == 1400
                    && anybody.get(path + "/plans")
                                    .json()
                                    .at("/rows/0/versions")
                                    .size()
                            == 2;
        });
    }

    private void publish(SampleCounty county, int number) {
        Answer answer = api.as(PUBLISHER)
                .post(
                        "/api/publication/v1/publications",
                        Map.of("inspection", county.inspection(number), "revision", 1));
        answer.isStatus(201);
    }

    private Document page(String path, String name) {
        Answer answer = api.anonymously().get(path).isStatus(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        keep(answer.text(), name);
        return Jsoup.parse(answer.text());
    }

    private static void keep(String html, String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "pages"));
            String local = html.replace("\"/portal/", "\"../classes/portal/");
            Files.writeString(folder.resolve(name + ".html"), local);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
