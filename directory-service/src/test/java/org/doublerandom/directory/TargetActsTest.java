package org.doublerandom.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** What persons do to entries of a directory: each act is carried out once, and leaves an entry in the audit. */
@WholeServiceTest
class TargetActsTest {
    private static final String API = "/api/directory/v1";
    private static final TestPerson ADMINISTRATOR = TestPerson.with("p-acts", "SYSTEM_ADMIN");
    private static final TestPerson ANOTHER = TestPerson.with("p-acts-2", "SYSTEM_ADMIN");
    private static final Map<String, String> TAG =
            Map.of("tag", "river-side", "name", "沿河", "group", "KEY_AREA", "description", "沿河两侧的经营者");

    @Autowired
    Api api;

    @Autowired
    MongoOperations mongo;

    @Test
    void aMergerIsProposedByOneAndConfirmedByAnother() {
        List<String> targets = targets("沿河合并");
        String proposal = API + "/targets/" + targets.get(0) + "/merger";
        Map<String, String> same = Map.of("into", targets.get(1), "reason", "同一企业");

        int number = twice(ADMINISTRATOR, proposal, same, Map.of("into", targets.get(1), "reason", "另一理由"))
                .path("number")
                .asInt();
        String merger = API + "/mergers/" + number;
        api.as(ADMINISTRATOR).post(merger + "/confirmation", "").isRefused(409, "second-person-merges");
        api.as(ADMINISTRATOR).post(proposal, same).isRefused(409, "merger-is-proposed");
        assertThat(target(targets.get(0)).path("mergedInto").asString("")).isEmpty();
        Answer confirmed =
                api.as(ANOTHER).post(merger + "/confirmation", "", "confirm").isStatus(200);

        assertThat(api.as(ANOTHER)
                        .post(merger + "/confirmation", "", "confirm")
                        .isStatus(200)
                        .json())
                .isEqualTo(confirmed.json());
        assertThat(target(targets.get(0)).path("mergedInto").asString()).isEqualTo(targets.get(1));
        api.as(ANOTHER).post(merger + "/rejection", Map.of("reason", "撤回")).isRefused(409, "merger-is-decided");
        JsonNode history = api.as(ANOTHER)
                .get(API + "/targets/" + targets.get(1) + "/history")
                .json()
                .path("entries");
        assertThat(history.valueStream()
                        .filter(entry -> entry.path("proposedBy").asString("").equals("p-acts")))
                .extracting(entry -> entry.path("what").asString())
                .containsExactlyInAnyOrder("MERGED", "ABSORBED");
        assertThat(accepted("p-acts", "/merger")).isEqualTo(1);
        assertThat(accepted("p-acts-2", "confirmation")).isEqualTo(1);
    }

    @Test
    void aTagByHandIsGivenAndTakenOnceForEachKey() {
        String target = targets("沿河标签").get(0);
        twice(ADMINISTRATOR, API + "/tags", TAG, Map.of("tag", "b", "name", "b", "group", "OTHER", "description", "b"));
        String tags = API + "/targets/" + target + "/tags";

        JsonNode given = twice(
                ADMINISTRATOR,
                tags,
                Map.of("tag", "river-side", "reason", "沿河"),
                Map.of("tag", "river-side", "reason", "另一理由"));
        JsonNode taken =
                twice(ADMINISTRATOR, tags + "/river-side/removal", Map.of("reason", "已搬离"), Map.of("reason", "另一理由"));

        assertThat(given.path("tagsByHand").size()).isEqualTo(1);
        assertThat(taken.path("tagsByHand").size()).isZero();
        api.as(ADMINISTRATOR)
                .post(tags + "/river-side/removal", Map.of("reason", "再次"))
                .isRefused(409, "target-not-tagged");
        assertThat(accepted("p-acts", "/tags")).isEqualTo(3);
    }

    /** Once more under the same key it answers the same; something else under that key is refused. */
    private JsonNode twice(TestPerson person, String path, Object body, Object other) {
        String key = "key-" + path.hashCode();
        JsonNode first = api.as(person).post(path, body, key).isStatus(200).json();
        assertThat(api.as(person).post(path, body, key).isStatus(200).json()).isEqualTo(first);
        api.as(person).post(path, other, key).isRefused(422, "idempotency-key-reused");
        return first;
    }

    private JsonNode target(String id) {
        return api.as(ADMINISTRATOR).get(API + "/targets/" + id).json();
    }

    /** Two factories of that name, at two addresses. */
    private List<String> targets(String name) {
        String table = """
                target,kind,name,address,area,industry,registered,status,closed,scope
                ,ENTERPRISE,%1$s,沿河路1号,000000003,C1411,2015-05-20,存续,,食品生产企业
                ,ENTERPRISE,%1$s,沿河路2号,000000003,C1411,2015-05-20,存续,,食品生产企业
                """.formatted(name);
        new SampleCounty(api).imported("TARGETS", "REFUSE", table);
        return mongo
                .find(
                        new Query(Criteria.where("authority")
                                .is("000000-SAMR")
                                .and("pairs")
                                .all("沿河", name.substring(2))
                                .and("folded")
                                .is(name)),
                        Document.class,
                        "targets")
                .stream()
                .map(document -> document.getString("target"))
                .sorted()
                .toList();
    }

    /** How many entries the audit has of a person's accepted acts on such a path, once all are collected. */
    private int accepted(String person, String path) {
        Query waiting = new Query(Criteria.where("auditSince").exists(true));
        await().until(() -> mongo.count(waiting, "targets") == 0
                && mongo.count(waiting, "mergers") == 0
                && mongo.count(waiting, "vocabularies") == 0);
        return (int) mongo.findAll(Document.class, "audit").stream()
                .filter(entry -> entry.getString("person").equals(person))
                .filter(entry -> entry.getString("kind").equals("ACCEPTED"))
                .filter(entry -> entry.getString("operation").contains(path))
                .count();
    }
}
