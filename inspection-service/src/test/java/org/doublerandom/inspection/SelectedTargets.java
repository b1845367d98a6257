package org.doublerandom.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.doublerandom.inspection.domain.assignment.Department;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.TargetId;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;

/** What draw and directory tell in the tests: targets T1, T2 … of a draw, drawn for Wang and Liu of the food unit. */
public record SelectedTargets(String draw, String guideDigest, int count) {

    public static final String ITEM = "ZJ2017-1";
    public static final String UNIT = "000000001";
    public static final TestPerson WANG = TestPerson.with("p-wang", "INSPECTOR").ofUnit(UNIT);
    public static final TestPerson LIU = TestPerson.with("p-liu", "INSPECTOR").ofUnit(UNIT);
    public static final TestPerson COLLEAGUE =
            TestPerson.with("p-colleague", "INSPECTOR").ofUnit(UNIT);
    public static final TestPerson REVIEWER = TestPerson.with("p-reviewer", "REVIEWER");
    public static final TestPerson AUDITOR = TestPerson.with("p-auditor", "AUDITOR");

    private static final String DEPARTMENT = "青禾县市场监督管理局";

    /** A guide with two questions, different for every draw. */
    public static String guideOf(String draw) {
        return "{\"guide\":\"guide-" + ITEM + "\",\"item\":\"" + ITEM + "\",\"questions\":["
                + "{\"no\":1,\"text\":\"生产记录（" + draw + "）\"},{\"no\":2,\"text\":\"进货查验\"}],\"version\":1}";
    }

    /** One that asks for a number, and for one of two options. */
    public static String kindsOf(String draw) {
        return "{\"guide\":\"guide-" + ITEM + "\",\"item\":\"" + ITEM + "\",\"questions\":["
                + "{\"answer\":\"NUMBER\",\"hint\":\"看仪表\",\"no\":1,\"text\":\"冷库温度（" + draw + "）\",\"unit\":\"摄氏度\"},"
                + "{\"answer\":\"CHOICE\",\"no\":2,\"options\":[\"合格\",\"不合格\"],\"text\":\"结论\"},"
                + "{\"answer\":\"PHOTO\",\"no\":3,\"text\":\"现场\"},"
                + "{\"answer\":\"HOLOGRAM\",\"no\":4,\"text\":\"以后的类型\"}],\"version\":1}";
    }

    public void publish(OtherServices others) {
        others.publish("draw.internal.v1", "org.doublerandom.draw.TargetsSelected.v1", draw, body());
    }

    public void publish(OtherServices others, long sequence, String id) {
        others.publish("draw.internal.v1", "org.doublerandom.draw.TargetsSelected.v1", draw, sequence, id, body());
    }

    /** An alteration of the draw: T2 takes the place of T1. */
    public void replaceFirst(OtherServices others) {
        Map<String, Object> body = body();
        body.remove("page");
        body.remove("pages");
        body.putAll(Map.of("alteration", 1, "struck", "T1", "selections", List.of(selection(2))));
        others.publish("draw.internal.v1", "org.doublerandom.draw.SelectionReplaced.v1", draw, body);
    }

    public static void publishGuide(OtherServices others, String stream, String digest) {
        others.publish(
                "directory.events.v1",
                "org.doublerandom.directory.GuidePublished.v1",
                stream,
                Map.of("guide", "guide-" + ITEM, "version", 1, "item", ITEM, "digest", digest, "questions", 2));
    }

    public String inspection(int target) {
        return InspectionId.of(new DrawId(draw), new TargetId("T" + target), new Department(DEPARTMENT))
                .value();
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("draw", draw);
        body.put("batch", draw);
        body.put("authority", "000000-SAMR");
        body.put("authorityName", DEPARTMENT);
        body.put("department", DEPARTMENT);
        body.put("page", 1);
        body.put("pages", 1);
        body.put("from", "2024-04-01");
        body.put("to", "2024-06-30");
        body.put("items", List.of(item()));
        body.put(
                "selections",
                IntStream.rangeClosed(1, count)
                        .mapToObj(SelectedTargets::selection)
                        .toList());
        return body;
    }

    private Map<String, Object> item() {
        Map<String, Object> item = new HashMap<>(Map.of("item", ITEM, "number", "1", "name", "食品生产监督检查"));
        item.putAll(Map.of("guide", "guide-" + ITEM, "version", 1, "digest", guideDigest));
        return item;
    }

    private static Map<String, Object> selection(int number) {
        Map<String, Object> target =
                new HashMap<>(Map.of("target", "T" + number, "name", "青禾县第" + number + "食品厂", "kind", "ENTERPRISE"));
        target.putAll(Map.of("address", "和平路" + number + "号", "area", "000000001"));
        target.put("team", List.of(member("A0000001", WANG), member("A0000002", LIU)));
        return target;
    }

    private static Map<String, String> member(String number, TestPerson person) {
        Map<String, String> member = new HashMap<>(Map.of("inspector", number, "person", person.id()));
        member.putAll(Map.of("name", "检查员" + number, "unit", UNIT, "certificate", "证" + number));
        return member;
    }
}
