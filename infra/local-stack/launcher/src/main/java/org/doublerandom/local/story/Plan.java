package org.doublerandom.local.story;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The plan of the sample, its approval and its batches.
 *
 * <p>Line L03 is row 3 of 潞州区's published plan for 2025 (食品生产企业, 不低于3%), its window moved from July–October to
 * April–June and its year to 2024; line L17 is no published row: an undirected check of item 17, which nothing in that
 * plan covers.
 */
public final class Plan {
    public static final String AUTHORITY = "000000-SAMR";
    public static final String DOCUMENT = "青市监字〔2024〕44号";

    private static final Map<String, Object> ENTERPRISES = Map.of("kinds", List.of("ENTERPRISE"));
    private static final Map<String, Object> FOOD_PRODUCERS =
            Map.of("kinds", List.of("ENTERPRISE"), "tagsAll", List.of("food-production"));

    /** From the publication of an announcement to the first entry; as the protocol recommends. */
    static final int WAIT_SECONDS = 600;

    private final People people;
    private final Telling telling;

    public Plan(People people, Telling telling) {
        this.people = people;
        this.telling = telling;
    }

    /** @return the plan's id */
    public String approve() {
        Map<String, Object> content = content();
        Answer drafted = Patience.until(
                "publication of the items to plan-service",
                () -> people.as("planner").post("/api/plan/v1/plans", content, "sample-plan"),
                answer -> !answer.code().equals("item-not-usable"));
        String plan = drafted.accepted().json().path("id").asString();
        telling.say("年度计划起草：2 项任务（L03 定向，取自潞州区 2025 年计划第 3 行，时间窗移至 4—6 月；L17 不定向，无对应公布行）");
        people.as("approver")
                .post("/api/plan/v1/plans/" + plan + "/approval", Map.of("document", DOCUMENT), "sample-approval")
                .accepted();
        telling.say("计划由另一人审批（%s），随即公示", DOCUMENT);
        return plan;
    }

    /** @return the id of the food batch */
    public String releaseFoodBatch(String plan) {
        return release(plan, batch("L03", FOOD_PRODUCERS, 300));
    }

    /** @return the id of the undirected batch */
    public String releaseOpenBatch(String plan) {
        return release(plan, batch("L17", ENTERPRISES, 900));
    }

    /** @return the id of a second food batch, which draws none of the first */
    public String releaseFoodBatchAgain(String plan) {
        return release(plan, batch("L03", FOOD_PRODUCERS, 300), "L03-2");
    }

    /** @return the id of the {@code n}-th food batch, whose first attempt is drawn by secrets of the parties alone */
    public String releaseFoodBatchOfParties(String plan, int n) {
        return release(plan, batch("L03", FOOD_PRODUCERS, 300, "L1"), "L03-L1-" + n);
    }

    private String release(String plan, Map<String, Object> batch) {
        return release(plan, batch, String.valueOf(batch.get("line")));
    }

    private String release(String plan, Map<String, Object> batch, String key) {
        Answer proposed = Patience.until(
                        "publication of the guides to plan-service",
                        () -> people.as("planner")
                                .post("/api/plan/v1/plans/" + plan + "/batches", batch, "sample-batch-" + key),
                        answer -> !answer.code().equals("item-not-usable"))
                .accepted();
        String id = proposed.json().path("id").asString();
        confirm(id);
        telling.say("批次 %s 由计划人提议，另一人确认并下达，实施方案先于抽取公示", id);
        return id;
    }

    /** The approver names the witnesses and what was counted. */
    private void confirm(String id) {
        JsonNode counts = Patience.until(
                        "count of what " + id + " would be drawn from",
                        () -> people.as("approver").get("/api/plan/v1/batches/" + id),
                        answer -> answer.accepted().json().has("counts"))
                .json()
                .path("counts");
        telling.say(
                "批次 %s 提议后清点：入框 %d 户，可抽 %d 户，应抽 %d 户",
                id,
                counts.path("frozen").asLong(),
                counts.path("eligible").asLong(),
                counts.path("take").asLong());
        people.as("approver")
                .post(
                        "/api/plan/v1/batches/" + id + "/confirmation",
                        Map.of("witnesses", witnesses(), "counts", seen(counts)),
                        "sample-confirmation-" + id)
                .accepted();
    }

    private static Map<String, Long> seen(JsonNode counts) {
        return Map.of(
                "frozen", counts.path("frozen").asLong(),
                "eligible", counts.path("eligible").asLong(),
                "take", counts.path("take").asLong());
    }

    private Map<String, Object> batch(String line, Map<String, Object> filter, int ratio) {
        return batch(line, filter, ratio, "LD");
    }

    private Map<String, Object> batch(String line, Map<String, Object> filter, int ratio, String grade) {
        Map<String, Object> ceremony = Map.of(
                "throws",
                Dice.THROWS,
                "wait",
                WAIT_SECONDS,
                "witnesses",
                witnesses(),
                "parties",
                List.of(people.account(Ceremony.PARTY).org()),
                "grade",
                grade);
        return Map.of("line", line, "filter", filter, "ratio", ratio, "ceremony", ceremony);
    }

    /** Three, of the bureau and of the county's congress. */
    private List<Map<String, String>> witnesses() {
        return Ceremony.WITNESSES.stream()
                .map(people::account)
                .map(account -> Map.of("person", account.person(), "organisation", account.org()))
                .toList();
    }

    static Map<String, Object> content() {
        PlanLine food = new PlanLine(
                "L03",
                "食品生产加工企业检查",
                "ZJ2017-1",
                "食品生产企业",
                true,
                "食品生产流通股",
                "样例：取自潞州区2025年计划第3行，时间窗由7月—10月移至4月—6月，年份改为2024",
                bounds(FOOD_PRODUCERS, 300, 2, List.of("FOOD", "*"), 4));
        PlanLine open = new PlanLine(
                "L17",
                "企业公示信息抽查",
                "ZJ2017-17",
                "各类企业",
                false,
                "信用监督管理股",
                "样例：潞州区2025年计划中没有对应行",
                bounds(ENTERPRISES, 900, 0, List.of("*", "*"), 40));
        return Map.of(
                "year", 2024, "title", "青禾县市场监督管理局2024年度双随机抽查计划（样例，虚构县）", "lines", List.of(food.body(), open.body()));
    }

    private static Map<String, Object> bounds(
            Map<String, Object> filter, int highestRatio, int minimum, List<String> slots, int visits) {
        return Map.of(
                "filter", filter,
                "highestRatio", highestRatio,
                "minimum", minimum,
                "cap", 2,
                "slots", slots,
                "reserve", 20,
                "disclosure", "OPEN",
                "batches", 2,
                "visits", visits);
    }

    private record PlanLine(
            String code,
            String name,
            String item,
            String scope,
            boolean directed,
            String lead,
            String note,
            Map<String, Object> bounds) {
        Map<String, Object> body() {
            return Map.ofEntries(
                    Map.entry("code", code),
                    Map.entry("name", name),
                    Map.entry("items", List.of(item)),
                    Map.entry("targetScope", scope),
                    Map.entry("directed", directed),
                    Map.entry("ratioText", "不低于3%"),
                    Map.entry("ratio", 300),
                    Map.entry("from", "2024-04-16"),
                    Map.entry("to", "2024-06-30"),
                    Map.entry("lead", lead),
                    Map.entry("note", note),
                    Map.entry("bounds", bounds));
        }
    }
}
