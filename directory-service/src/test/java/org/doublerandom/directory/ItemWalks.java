package org.doublerandom.directory;

import static org.doublerandom.directory.SampleCounty.ADMINISTRATOR;
import static org.doublerandom.directory.SampleCounty.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.testkit.api.RightsWalk;
import org.jspecify.annotations.Nullable;

/** How the operations about lists from above are walked. */
final class ItemWalks {
    private static final String API = "/api/directory/v1";
    private static final String EDITIONS = API + "/editions";

    private static final Map<String, Object> CHECKLIST = Map.of(
            "name", "一业一查",
            "industries", List.of("H62"),
            "tags", List.of(),
            "items", List.of(Map.of("authority", "000000-FIRE", "item", "F-1", "name", "消防安全检查")));

    private ItemWalks() {}

    /** Nothing that is walked is claimed: other tests count the items of the list. */
    static void prepare(Api api, SampleCounty county) {
        api.as(ADMINISTRATOR).post(EDITIONS, edition("WALK1")).isStatus(201);
        county.imported("UPPER_ITEMS", "REFUSE&list=WALK1", table("items-zhejiang-2017.csv"));
        api.as(ADMINISTRATOR).post(API + "/checklist-drafts/walk", CHECKLIST).isStatus(200);
        // Written here only: the walk writes the other one as each authority.
        api.as(ADMINISTRATOR)
                .post(API + "/checklist-drafts/walk-home", CHECKLIST)
                .isStatus(200);
    }

    static RightsWalk.@Nullable Walked of(String operation) {
        return switch (operation) {
            case "POST " + EDITIONS ->
                RightsWalk.Walked.about(EDITIONS, edition("WALK2")).ofNobody();
            case "GET " + EDITIONS -> RightsWalk.Walked.reading(EDITIONS);
            case "GET " + EDITIONS + "/{id}",
                    "GET " + EDITIONS + "/{id}/items",
                    "GET " + EDITIONS + "/{id}/gaps",
                    "GET " + EDITIONS + "/{id}/differences",
                    "POST " + EDITIONS + "/{id}/entry-into-force" ->
                RightsWalk.Walked.about(
                        operation.substring(operation.indexOf(' ') + 1).replace("{id}", "WALK1"));
            case "POST " + EDITIONS + "/{id}/items/{number}/claim" ->
                RightsWalk.Walked.about(
                        EDITIONS + "/WALK1/items/1/claim", Map.of("unit", "*", "category", "UNCLASSIFIED"));
            case "POST " + EDITIONS + "/{id}/items/{number}/non-claim" ->
                RightsWalk.Walked.about(EDITIONS + "/WALK1/items/2/non-claim", Map.of("reason", "不属于本部门职责"));
            case "GET " + API + "/lists/{list}/items.csv", "GET " + API + "/lists/{list}/items.xlsx" ->
                RightsWalk.Walked.about(operation.substring("GET ".length()).replace("{list}", "ZJ2017"));
            case "GET " + API + "/guides/{authority}/{item}" ->
                RightsWalk.Walked.about(API + "/guides/000000-SAMR/ZJ2017-1");
            case "POST " + API + "/items/{id}/guides" ->
                RightsWalk.Walked.about(
                        API + "/items/ZJ2017-35/guides",
                        Map.of("questions", List.of(Map.of("text", "是否亮证经营", "kind", "YES_NO"))));
            case "POST " + API + "/items/{id}/guides/tables" ->
                RightsWalk.Walked.about(
                        API + "/items/ZJ2017-35/guides/tables", "检查项\n是否亮证经营\n".getBytes(StandardCharsets.UTF_8));
            case "POST " + API + "/items/{id}/withdrawal" ->
                RightsWalk.Walked.about(API + "/items/ZJ2017-36/withdrawal", Map.of("reason", "规章已经废止"));
            default -> ofChecklists(operation);
        };
    }

    private static RightsWalk.@Nullable Walked ofChecklists(String operation) {
        String drafts = API + "/checklist-drafts";
        return switch (operation) {
            case "GET " + API + "/checklist-drafts" -> RightsWalk.Walked.reading(drafts);
            case "GET " + API + "/checklist-drafts/{code}" -> RightsWalk.Walked.about(drafts + "/walk");
            case "POST " + API + "/checklist-drafts/{code}" ->
                RightsWalk.Walked.about(drafts + "/walk", CHECKLIST).ofNobody();
            case "POST " + API + "/checklist-drafts/{code}/publication" ->
                RightsWalk.Walked.about(drafts + "/walk-home/publication");
            case "GET " + API + "/checklists/{authority}" -> RightsWalk.Walked.reading(API + "/checklists/000000-SAMR");
            case "GET " + API + "/checklists/{authority}/{code}" ->
                RightsWalk.Walked.about(API + "/checklists/000000-SAMR/walk-home");
            case "GET /internal/v1/checklists/{digest}" ->
                RightsWalk.Walked.about("/internal/v1/checklists/" + "0".repeat(64));
            default -> null;
        };
    }

    private static Map<String, Object> edition(String id) {
        return Map.of("id", id, "issuer", "省局", "level", "PROVINCE", "edition", "一", "issuedOn", "2021-03-01");
    }
}
