package org.doublerandom.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.api.Api;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a visit asks, from the directory's facts to the page of an enterprise that checks itself. */
@PublicationServiceTest
class GuidePagesTest {
    private static final String HOME = SampleVisits.AUTHORITY;
    private static final String ITEM = "ZJ2017-L41";
    private static final String GUIDE = """
            {"guide":"ZJ2017-L41","item":"ZJ2017-L41","questions":[\
            {"no":1,"text":"是否<b>亮证</b>经营"},\
            {"answer":"NUMBER","hint":"看仪表","legalBasis":"第三十五条","no":2,"text":"冷库温度","unit":"摄氏度"},\
            {"answer":"CHOICE","no":3,"options":["合格","不合格"],"text":"结论"},\
            {"answer":"PHOTO","no":4,"text":"现场"},{"answer":"TEXT","no":5,"text":"其他"}],"version":1}""";
    private static final String CHECKLIST = """
            {"authority":"%s","checklist":"catering","industries":["H62"],"items":[\
            {"authority":"%s","guide":"%s","guideVersion":1,"item":"ZJ2017-L41","name":"证照检查"},\
            {"authority":"000000-FIRE","item":"F-1","name":"消防安全检查"}],"name":"餐饮业一业一查","questions":[\
            {"answers":[{"authority":"%s","item":"ZJ2017-L41","no":1},{"authority":"000000-FIRE","item":"F-1","no":1}],\
            "no":1,"text":"疏散通道是否畅通"}],"version":1}""";

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    DrawLogOnLoopback.Logs loopback;

    private Document page(String path, int status) {
        return Jsoup.parse(api.anonymously().get(path).isStatus(status).text());
    }

    private void told(String event, String stream, Map<String, Object> body) {
        others.publish("directory.events.v1", "org.doublerandom.directory." + event + ".v1", stream, body);
    }

    @Test
    void anEnterpriseReadsWhatAnItemAsksAndHowItIsAnswered() {
        String address = "/portal/guides/" + HOME + "/" + ITEM;
        assertThat(page(address, 404).text()).contains("没有公布过此抽查事项");
        new SampleCounty(others, "L41").item();
        String digest = loopback.document("guides", GUIDE);
        told("GuidePublished", "guide-" + ITEM, Map.of("authority", HOME, "item", ITEM, "digest", digest));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.anonymously().get(address).text().contains("冷库温度"));

        Document page = page(address, 200);

        assertThat(page.select("h1").text()).isEqualTo("获证食品生产企业监管");
        assertThat(page.select("tbody th").eachText()).containsExactly("是否<b>亮证</b>经营", "冷库温度", "结论", "现场", "其他");
        assertThat(page.select("td[data-l=回答]").eachText())
                .containsExactly("□ 是　□ 否　□ 不适用", "填数：______ 摄氏度", "□ 合格　□ 不合格", "拍照：□ 已拍", "填写：____________");
        assertThat(page.select("td[data-l=依据]").eachText()).contains("第三十五条");
        assertThat(page.select("td[data-l=提示]").eachText()).contains("看仪表");
        assertThat(page.select("script")).isEmpty();
        told(
                "ItemWithdrawn",
                "ZJ2017-L41",
                Map.of("authority", HOME, "item", ITEM, "reason", "规章已经废止", "withdrawnAt", "2024-04-17T01:00:00Z"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.anonymously().get(address).text().contains("规章已经废止"));
        assertThat(page(address, 200).select("table")).isEmpty();
    }

    @Test
    void anIndustryChecklistIsFoundByNameAndByIndustryAndAsksOnce() {
        String address = "/portal/checklists/" + HOME + "/catering";
        assertThat(page(address, 404).text()).contains("没有公布过此行业检查表");
        String digest = loopback.document("checklists", CHECKLIST.formatted(HOME, HOME, "ab".repeat(32), HOME));
        told("ChecklistPublished", "checklist-" + HOME + ".catering", Map.of("digest", digest));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.anonymously().get(address).status() == 200);

        Document page = page(address, 200);

        assertThat(page.select("h1").text()).isEqualTo("餐饮业一业一查");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("td[data-l=对应事项]").text()).isEqualTo("事项1、事项2");
        assertThat(page.select("ul.facts a").attr("href")).isEqualTo("/portal/guides/" + HOME + "/" + ITEM);
        assertThat(page.select("ul.facts li")).hasSize(2);
        for (String found : new String[] {"", "?q=%E9%A4%90%E9%A5%AE", "?q=h6210"}) {
            assertThat(page("/portal/checklists" + found, 200).select("tbody a").attr("href"))
                    .as(found)
                    .isEqualTo(address);
        }
        assertThat(page("/portal/checklists?q=C14", 200).text()).contains("没有找到");
        assertThat(page("/portal/checklists?q=" + "a".repeat(65), 200).text()).contains("查询内容过长");
    }

    @Test
    void aDocumentThatIsNotWhatWasPublishedIsNotShown() {
        String digest = "cd".repeat(32);
        loopback.documentUnder("guides", digest, GUIDE.replace("L41", "L42"));
        told("GuidePublished", "guide-ZJ2017-L42", Map.of("authority", HOME, "item", "ZJ2017-L42", "digest", digest));
        new SampleCounty(others, "L42").item();
        String address = "/portal/guides/" + HOME + "/ZJ2017-L42";
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.anonymously().get(address).status() == 200 && loopback.askedFor(digest));

        assertThat(page(address, 200).text()).contains("工作指引尚未公开").doesNotContain("冷库温度");
    }
}
