package org.doublerandom.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doublerandom.publication.domain.notice.NoticeCode;
import org.doublerandom.testkit.OtherServices;

/** Tells the facts of inspections as inspection-service would. */
public class SampleVisits {
    static final String AUTHORITY = "000000-SAMR";
    static final String NAME = "青禾县市场监督管理局";

    private final OtherServices others;
    private final String line;

    SampleVisits(OtherServices others, String line) {
        this.others = others;
        this.line = line;
    }

    public String batch() {
        return AUTHORITY + ".2024." + line + ".B1";
    }

    public String inspection(int number) {
        return "i-" + line.toLowerCase() + "-" + number;
    }

    public String notice(int number) {
        long chance = (line + number).hashCode() * 0x9E3779B97F4A7C15L;
        StringBuilder code = new StringBuilder();
        for (int bit = 0; bit < 60; bit += 5) {
            code.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt((int) (chance >>> bit & 31)));
        }
        return code.toString();
    }

    public void assigned(int number, String uscc, String name) {
        assigned(number, uscc, name, "ENTERPRISE");
    }

    public void assigned(int number, String uscc, String name, String kind) {
        others.publish(
                "inspection.internal.v1",
                "org.doublerandom.inspection.InspectionAssigned.v1",
                inspection(number),
                Map.ofEntries(
                        Map.entry("inspection", inspection(number)),
                        Map.entry("visit", "v-" + line + "-" + number),
                        Map.entry("draw", batch()),
                        Map.entry("batch", batch()),
                        Map.entry("authority", AUTHORITY),
                        Map.entry("authorityName", NAME),
                        Map.entry("department", NAME),
                        Map.entry(
                                "target",
                                Map.of("id", uscc, "name", name, "uscc", uscc, "kind", kind, "area", "000000001")),
                        Map.entry("items", List.of(itemRef())),
                        Map.entry(
                                "noticeDigest",
                                new NoticeCode(notice(number)).digest().hex()),
                        Map.entry("assignedAt", "2024-04-16T02:00:00Z")));
    }

    public void ended(int number, LocalDate day) {
        others.publish(
                "inspection.internal.v1",
                "org.doublerandom.inspection.InspectionEnded.v1",
                inspection(number),
                Map.of(
                        "inspection", inspection(number),
                        "visit", "v-" + line + "-" + number,
                        "draw", batch(),
                        "target", "t",
                        "items", List.of("ZJ2017-" + line),
                        "endedOn", day.toString(),
                        "endedAt", day + "T08:00:00Z"));
    }

    public void recorded(int number, Instant acceptedAt, String... categories) {
        others.publish(
                "inspection.events.v1",
                "org.doublerandom.inspection.ResultRecorded.v1",
                inspection(number),
                Map.ofEntries(
                        Map.entry("inspection", inspection(number)),
                        Map.entry("revision", 1),
                        Map.entry("draw", batch()),
                        Map.entry("authority", AUTHORITY),
                        Map.entry("target", "t"),
                        Map.entry(
                                "items",
                                List.of(Map.of(
                                        "item",
                                        "ZJ2017-" + line,
                                        "number",
                                        "1",
                                        "name",
                                        "获证食品生产企业监管",
                                        "categories",
                                        List.of(categories)))),
                        Map.entry("headline", categories[0]),
                        Map.entry("endedOn", "2024-04-16"),
                        Map.entry("acceptedAt", acceptedAt.toString()),
                        Map.entry("recorders", List.of("p-secret-recorder", "p-secret-partner")),
                        Map.entry("reviewer", "p-secret-reviewer")));
    }

    final Map<String, Object> itemRef() {
        return Map.of("item", "ZJ2017-" + line, "number", "1", "name", "获证食品生产企业监管");
    }
}
