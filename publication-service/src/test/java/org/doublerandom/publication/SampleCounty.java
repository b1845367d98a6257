package org.doublerandom.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.testkit.OtherServices;

/** Tells the facts of a small county's plan and draw as the other services would; every county has its own ids. */
public final class SampleCounty extends SampleVisits {
    private final OtherServices others;
    private final String line;

    /** @param line the plan line; it makes the ids of this county's batch, draw and inspections */
    public SampleCounty(OtherServices others, String line) {
        super(others, line);
        this.others = others;
        this.line = line;
    }

    public String plan() {
        return "plan-" + line;
    }

    public void item() {
        others.publish(
                "directory.events.v1",
                "org.doublerandom.directory.ItemPublished.v1",
                "ZJ2017-" + line,
                Map.ofEntries(
                        Map.entry("item", "ZJ2017-" + line),
                        Map.entry("list", "ZJ2017"),
                        Map.entry("number", "1"),
                        Map.entry("name", "获证食品生产企业监管"),
                        Map.entry("category", "UNCLASSIFIED"),
                        Map.entry("subItems", List.of("获证食品生产企业监督", "获证食品添加剂生产企业监督")),
                        Map.entry("legalBasis", "《食品安全法》"),
                        Map.entry("subject", "市、县级市场监督管理部门"),
                        Map.entry("targetScope", "食品生产企业"),
                        Map.entry("ratioText", "根据工作规程确定"),
                        Map.entry("frequencyText", "县级局每月组织1次"),
                        Map.entry("method", "现场检查"),
                        Map.entry("qualification", "无需专业岗位资格"),
                        Map.entry("publishedAt", "2024-04-16T00:30:00Z")));
    }

    public void base(int year, int count) {
        others.publish(
                "directory.events.v1",
                "org.doublerandom.directory.EnterpriseBaseFixed.v1",
                "base-" + AUTHORITY + "-" + year,
                Map.of(
                        "authority",
                        AUTHORITY,
                        "year",
                        year,
                        "region",
                        "000000",
                        "asOf",
                        (year - 1) + "-12-31",
                        "count",
                        count,
                        "digest",
                        "0f".repeat(32)));
    }

    public void planApproved(int version) {
        others.publish(
                "plan.events.v1",
                "org.doublerandom.plan.PlanApproved.v1",
                plan(),
                Map.of(
                        "plan",
                        plan(),
                        "authority",
                        AUTHORITY,
                        "authorityName",
                        NAME,
                        "year",
                        2024,
                        "title",
                        "青禾县 2024 年度双随机抽查计划",
                        "version",
                        version,
                        "document",
                        "青市监字〔2024〕" + (43 + version) + "号",
                        "approvedAt",
                        "2024-04-16T01:00:00Z",
                        "lines",
                        List.of(
                                line(line, "食品生产加工企业检查", "食品生产企业", true, "不低于3%"),
                                line(line + "x", "企业公示信息抽查", "各类企业", false, "1%"))));
    }

    public void batchReleased() {
        Map<String, Object> body = new HashMap<>(Map.of("batch", batch(), "code", "2024." + line + ".B1"));
        body.putAll(Map.of("authority", AUTHORITY, "authorityName", NAME, "plan", plan(), "planVersion", 1));
        body.putAll(Map.of("line", line, "lineName", "食品生产加工企业检查", "ratio", 300, "items", List.of(itemRef())));
        body.put("title", "食品生产加工企业检查（2024." + line + ".B1）");
        body.put("scheme", "批次 2024." + line + ".B1，依据青禾县 2024 年度双随机抽查计划。\n抽取比例：3%，向上取整；备选 20%。\n");
        body.putAll(Map.of("from", "2024-04-01", "to", "2024-06-30", "releasedAt", "2024-04-16T01:10:00Z"));
        body.putAll(Map.of("drafter", "p-secret-drafter", "approver", "p-secret-approver"));
        body.put("releaser", "p-secret-releaser");
        others.publish("plan.internal.v1", "org.doublerandom.plan.BatchReleased.v1", batch(), body);
    }

    public void drawAnnounced(int serial, String text, int take) {
        drawAnnounced(serial, text, take, Map.of());
    }

    /** @param more fields beside or instead of the usual ones */
    public void drawAnnounced(int serial, String text, int take, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.ofEntries(
                Map.entry("draw", batch()),
                Map.entry("batch", batch()),
                Map.entry("authority", AUTHORITY),
                Map.entry("serial", serial),
                Map.entry("attempt", 1),
                Map.entry("grade", "LD"),
                Map.entry("disclosure", "OPEN"),
                Map.entry("announcement", text),
                Map.entry("digest", "5f23c3a5cc44c372becd7fa6ef592b99ac6470c44442bd0c07d8a013a6a65680"),
                Map.entry("eligible", 398),
                Map.entry("take", take),
                Map.entry("announcedAt", "2024-04-16T01:20:00Z")));
        body.putAll(more);
        others.publish("draw.events.v1", "org.doublerandom.draw.DrawAnnounced.v1", batch(), body);
    }

    public void drawCompleted(int serial, String seed, int targets) {
        drawCompleted(serial, seed, targets, Map.of());
    }

    /** @param more fields beside or instead of the usual ones */
    public void drawCompleted(int serial, String seed, int targets, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.ofEntries(
                Map.entry("draw", batch()),
                Map.entry("batch", batch()),
                Map.entry("authority", AUTHORITY),
                Map.entry("serial", serial),
                Map.entry("announcementDigest", "5f".repeat(32)),
                Map.entry(
                        "seedText",
                        "DRAW1 seed\n" + "5f".repeat(32) + "\nreveal SAMR " + "ab".repeat(32) + "\nbeacon DICE "
                                + serial + " 3631343235353136323236313432353531363232\n"),
                Map.entry("seed", seed),
                Map.entry("outcomeDigest", "b0".repeat(32)),
                Map.entry("targets", targets),
                Map.entry("reserves", 3),
                Map.entry("pages", 1),
                Map.entry("classesUsed", false),
                Map.entry("completedAt", "2024-04-16T01:40:00Z")));
        body.putAll(more);
        others.publish("draw.events.v1", "org.doublerandom.draw.DrawCompleted.v1", batch(), body);
    }

    public void drawVoided(int serial) {
        drawVoided(serial, "GIVENUP", false);
    }

    public void drawVoided(int serial, String reason, boolean announced) {
        others.publish(
                "draw.events.v1",
                "org.doublerandom.draw.DrawVoided.v1",
                batch(),
                Map.of(
                        "draw",
                        batch(),
                        "batch",
                        batch(),
                        "authority",
                        AUTHORITY,
                        "serial",
                        serial,
                        "reason",
                        reason,
                        "record",
                        "DRAW1 void\nauthority 000000-SAMR\nreason " + reason + "\nEND\n",
                        "digest",
                        "cd".repeat(32),
                        "announced",
                        announced,
                        "voidedAt",
                        "2024-04-17T01:40:00Z"));
    }

    private Map<String, Object> line(String code, String name, String scope, boolean directed, String ratio) {
        return Map.ofEntries(
                Map.entry("code", code),
                Map.entry("name", name),
                Map.entry("items", List.of(itemRef())),
                Map.entry("targetScope", scope),
                Map.entry("directed", directed),
                Map.entry("ratioText", ratio),
                Map.entry("ratio", 300),
                Map.entry("from", "2024-04-01"),
                Map.entry("to", "2024-06-30"),
                Map.entry("lead", "食品生产流通股"),
                Map.entry("bounds", bounds(directed)));
    }

    private static Map<String, Object> bounds(boolean directed) {
        List<String> tags = directed ? List.of("food-production") : List.of();
        List<String> none = List.of();
        return Map.ofEntries(
                Map.entry("words", directed ? "企业，同时具有标签 food-production；每批 3% 至 5%" : "企业；每批 1% 至 5%"),
                Map.entry(
                        "filter",
                        Map.of(
                                "kinds",
                                List.of("ENTERPRISE"),
                                "industries",
                                none,
                                "tagsAll",
                                tags,
                                "tagsAny",
                                none,
                                "areas",
                                none)),
                Map.entry("highestRatio", 500),
                Map.entry("minimum", 0),
                Map.entry("cap", 2),
                Map.entry("slots", List.of("FOOD", "*")),
                Map.entry("reserve", 20),
                Map.entry("disclosure", "OPEN"),
                Map.entry("batches", 2),
                Map.entry("visits", 60));
    }
}
