package org.doublerandom.plan;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;

/** What persons and the directory do before a test looks at plans. */
record PlanSteps(Api api, OtherServices others) {
    private static final List<Map<String, String>> WITNESSES = List.of(
            Map.of("person", "p-witness1", "organisation", "000000-SAMR"),
            Map.of("person", "p-witness2", "organisation", "000000-NPC"),
            Map.of("person", "p-witness3", "organisation", "000000-NPC"));

    void publishItem(String id) {
        others.publish(
                "directory.events.v1",
                "org.doublerandom.directory.GuidePublished.v1",
                "guide-" + id,
                Map.of("guide", "guide-" + id, "version", 1, "item", id, "digest", digestOf(id)));
        others.publish(
                "directory.events.v1",
                "org.doublerandom.directory.ItemPublished.v1",
                id,
                Map.of("item", id, "number", "1", "name", "获证食品生产企业监管", "category", "UNCLASSIFIED"));
    }

    Answer awaitDraft(TestPerson planner, int year, String item, String key) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.as(planner)
                                .post("/api/plan/v1/plans", planOf(year, item), key)
                                .status()
                        == 201);
        return api.as(planner).post("/api/plan/v1/plans", planOf(year, item), key);
    }

    // Of each guide its own, for items with one guide would be one item.
    private static String digestOf(String id) {
        return "%064x".formatted(Integer.toUnsignedLong(id.hashCode()));
    }

    static Map<String, Object> planOf(int year, String item) {
        Map<String, Object> line = Map.ofEntries(
                Map.entry("code", "L03"),
                Map.entry("name", "食品生产加工企业检查"),
                Map.entry("items", List.of(item)),
                Map.entry("targetScope", "食品生产企业"),
                Map.entry("directed", true),
                Map.entry("ratioText", "不低于3%"),
                Map.entry("ratio", 300),
                Map.entry("from", year + "-04-01"),
                Map.entry("to", year + "-06-30"),
                Map.entry("lead", "食品生产流通股"),
                Map.entry("bounds", bounds()));
        return Map.of("year", year, "title", "年度双随机抽查计划", "lines", List.of(line));
    }

    static Map<String, Object> batchOf(int ratio) {
        return Map.of("line", "L03", "filter", foodProducers(), "ratio", ratio, "ceremony", ceremony());
    }

    /** The directory tells what it has counted, and the proposal shows it. */
    void count(TestPerson planner, String batch) {
        others.publish(
                "directory.internal.v1", "org.doublerandom.directory.BatchCounted.v1", batch, counted(batch, 400));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.as(planner)
                        .get("/api/plan/v1/batches/" + batch)
                        .json()
                        .has("counts"));
    }

    /** Of 420 that the filter selects so many are eligible. */
    static Map<String, Object> counted(String batch, int eligible) {
        Map<String, Object> counted =
                new HashMap<>(Map.of("batch", batch, "frozen", 420, "eligible", eligible, "closed", 412 - eligible));
        counted.putAll(Map.of("capped", 8, "inspectors", 30, "capacity", 900, "staffable", eligible, "fewest", 7));
        counted.putAll(Map.of("scarce", 0, "countedAt", "2024-04-16T01:00:00Z"));
        return counted;
    }

    /** What the approver confirms: the witnesses as the proposal names them, and what was counted. */
    static Map<String, Object> confirmation() {
        return confirmation(400);
    }

    static Map<String, Object> confirmation(int eligible) {
        return Map.of("witnesses", WITNESSES, "counts", Map.of("frozen", 420, "eligible", eligible, "take", 12));
    }

    private static Map<String, Object> ceremony() {
        return Map.of("throws", 50, "wait", 600, "witnesses", WITNESSES);
    }

    private static Map<String, Object> bounds() {
        return Map.of(
                "filter",
                foodProducers(),
                "highestRatio",
                1_500,
                "minimum",
                0,
                "cap",
                2,
                "slots",
                List.of("FOOD", "*"),
                "reserve",
                20,
                "disclosure",
                "OPEN",
                "batches",
                2,
                "visits",
                60);
    }

    private static Map<String, Object> foodProducers() {
        return Map.of("kinds", List.of("ENTERPRISE"), "tagsAll", List.of("food-production"));
    }
}
