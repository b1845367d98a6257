package org.doublerandom.local.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One drawn target's visit, from the notice to the reviewed record; each step is taken only if it is still open. */
public final class Visit {
    private static final List<String> STEPS =
            List.of("ASSIGNED", "NOTIFIED", "CHECKED_IN", "ENDED", "RECORDED", "ACCEPTED", "PUBLISHED");
    /** A PNG of one white pixel, for a signature. */
    private static final String SIGNATURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    private final People people;
    private final String path;
    private final String id;
    private final Finding finding;

    public Visit(People people, String id, Finding finding) {
        this.people = people;
        this.id = id;
        this.path = "/api/inspection/v1/inspections/" + id;
        this.finding = finding;
    }

    /** Notice, check-in, answers, signatures, end and record by the team; then the review by another person. */
    public void carryOut() {
        visit();
        JsonNode inspection = look();
        if (isBefore(inspection, "RECORDED")) {
            inspection = lead(inspection, "record", record(inspection));
        }
        if (isBefore(inspection, "ACCEPTED")) {
            people.as("reviewer")
                    .post(path + "/review", Map.of("decision", "ACCEPT"), key("review"))
                    .accepted();
        }
    }

    private void visit() {
        JsonNode inspection = look();
        if (isBefore(inspection, "NOTIFIED")) {
            inspection = lead(inspection, "notice", Map.of());
        }
        if (isBefore(inspection, "CHECKED_IN")) {
            inspection = lead(inspection, "check-in", Map.of("place", "经营场所"));
        }
        if (isBefore(inspection, "ENDED")) {
            answerAndSign(inspection);
            lead(inspection, "end", Map.of());
        }
    }

    /** A step taken by the first of the team. */
    private JsonNode lead(JsonNode inspection, String step, Map<String, Object> body) {
        return first(inspection)
                .post(path + "/" + step, body, key(step))
                .accepted()
                .json();
    }

    public JsonNode look() {
        return people.as("reviewer").get(path).accepted().json();
    }

    private void answerAndSign(JsonNode inspection) {
        first(inspection)
                .edit(
                        path + "/answers",
                        inspection.at("/sheet/digest").asString(),
                        Map.of("answers", answers(inspection)))
                .accepted();
        int member = 0;
        for (JsonNode officer : inspection.path("team")) {
            people.asPerson(officer.path("person").asString())
                    .post(path + "/signatures/mine", Map.of(), key("sign-" + member++))
                    .accepted();
        }
        Map<String, Object> target = finding.refusesToSign()
                ? Map.of("refusal", Map.of("reason", "当事人拒绝签字", "witness", "城关镇社区工作人员"))
                : Map.of("image", SIGNATURE);
        first(inspection)
                .post(path + "/signatures/target", target, key("target"))
                .accepted();
    }

    private List<Map<String, Object>> answers(JsonNode inspection) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode item : inspection.path("items")) {
            for (JsonNode question : item.path("questions")) {
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("item", item.path("item").asString());
                answer.put("question", question.path("no").asInt());
                answer.put("answer", answers.isEmpty() ? finding.firstAnswer() : finding.otherAnswers());
                if (answers.isEmpty() && finding.firstAnswer().equals("PROBLEM")) {
                    answer.put("finding", finding.words());
                }
                answers.add(answer);
            }
        }
        return answers;
    }

    private Map<String, Object> record(JsonNode inspection) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (JsonNode item : inspection.path("items")) {
            items.add(Map.of("item", item.path("item").asString(), "categories", finding.categories()));
        }
        return Map.of("items", items, "method", "ON_SITE");
    }

    private Session first(JsonNode inspection) {
        return people.asPerson(inspection.at("/team/0/person").asString());
    }

    private static boolean isBefore(JsonNode inspection, String state) {
        return STEPS.indexOf(inspection.path("state").asString()) < STEPS.indexOf(state);
    }

    private String key(String step) {
        return "sample-" + step + "-" + id;
    }
}
