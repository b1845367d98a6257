package org.doublerandom.local.story;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What comes up between a draw and its visits: a shop that has closed, and an inspector who must not visit one of the drawn. */
final class Alterations {
    private final People people;
    private final Telling telling;
    private final DrawnVisits visits;

    Alterations(People people, Telling telling) {
        this.people = people;
        this.telling = telling;
        this.visits = new DrawnVisits(people);
    }

    /**
     * Strikes one of the drawn and takes an inspector out of the team of another, before any visit; what stands already is not
     * asked for again.
     *
     * @return the inspections that take place
     */
    List<String> play(String id) {
        String draw = "/api/draw/v1/draws/" + id;
        if (standing(draw) == 0) {
            strike(draw, inspection(visits.of(id, 0).get(0)));
        }
        List<String> left = visits.of(id, 1);
        if (standing(draw) == 1) {
            recuse(draw, inspection(left.get(0)));
        }
        return left;
    }

    private int standing(String draw) {
        return people.as("drawofficer")
                .get(draw)
                .accepted()
                .json()
                .at("/alterations/stand")
                .size();
    }

    private JsonNode inspection(String id) {
        return people.as("reviewer")
                .get("/api/inspection/v1/inspections/" + id)
                .accepted()
                .json();
    }

    private void strike(String draw, JsonNode inspection) {
        String target = inspection.at("/target/id").asString();
        ask(draw + "/strikes", 1, Map.of("target", target, "reason", "CLOSED", "text", "经查已注销，见登记机关证明"));
        telling.say("抽中的 %s 已注销：按抽取顺序由下一户递补，有公开记录", target);
    }

    private void recuse(String draw, JsonNode inspection) {
        String target = inspection.at("/target/id").asString();
        String officer = inspection.at("/team/0/inspector").asString();
        Map<String, String> pair = Map.of("inspector", officer, "target", target);
        ask(
                draw + "/team-changes",
                2,
                Map.of("recused", List.of(pair), "reason", "RECUSAL", "text", "检查人员申报：与该户负责人为近亲属"));
        Patience.until(
                "another team of " + target,
                () -> people.as("reviewer")
                        .get("/api/inspection/v1/inspections/"
                                + inspection.path("inspection").asString()),
                answer -> !answer.accepted().json().path("team").equals(inspection.path("team")));
        telling.say("一名检查人员申报回避：其空缺按抽取顺序另行抽出，公开记录不出现其姓名");
    }

    private void ask(String requests, int number, Map<String, Object> body) {
        people.as("drawofficer").post(requests, body, "sample-ask-" + requests).accepted();
        people.as("approver")
                .post(requests + "/" + number + "/approval", Map.of(), "sample-approve-" + requests)
                .accepted();
    }
}
