package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** What a consumer keeps of a fact is there as soon as its position says that it has read it. */
final class EveryCopyIsThere implements Promise {
    private static final Map<String, List<Copy>> COPIES = Map.ofEntries(
            Map.entry("ItemPublished", List.of(keptOwned("plan", "usableItems"), keptOwned("publication", "items"))),
            Map.entry(
                    "GuidePublished",
                    List.of(
                            keptOwned("plan", "usableGuides"),
                            keptOwned("publication", "guides"),
                            kept("inspection", "guides", "digest"))),
            Map.entry(
                    "ChecklistPublished",
                    List.of(new Copy(
                            "publication",
                            (installation, store, fact) -> store.find(
                                            "checklists", text(fact, "authority") + "." + text(fact, "checklist"))
                                    .isPresent()))),
            Map.entry("EnterpriseBaseFixed", List.of(new Copy("publication", EveryCopyIsThere::base))),
            Map.entry("FrameCompared", List.of(kept("publication", "comparedFrames", "batch"))),
            Map.entry("RegisterRooted", List.of(new Copy("publication", EveryCopyIsThere::root))),
            Map.entry("FrameFrozen", List.of(kept("draw", "frames", "frame"))),
            Map.entry("BatchProposed", List.of(kept("directory", "frames", "batch"))),
            Map.entry("BatchCounted", List.of(new Copy("plan", EveryCopyIsThere::counted))),
            Map.entry("FrameHeld", List.of(new Copy("plan", EveryCopyIsThere::held))),
            Map.entry("FrameConfirmed", List.of(kept("directory", "frames", "batch"))),
            Map.entry("PlanApproved", List.of(new Copy("publication", EveryCopyIsThere::version))),
            Map.entry(
                    "BatchReleased",
                    List.of(
                            kept("directory", "frames", "batch"),
                            kept("draw", "releasedBatches", "batch"),
                            same("publication", "schemes", "batch", "text", "scheme"))),
            Map.entry("SchemePublished", List.of(recorded("digest"))),
            Map.entry("FrameKept", List.of(copyOfFrame("publication", "frameCopies"))),
            Map.entry("FrameCopied", List.of(copyOfFrame("draw", "publicCopies"))),
            Map.entry(
                    "DrawAnnounced",
                    List.of(same("publication", "draws", "draw", "announced.digest", "digest"), recorded("digest"))),
            Map.entry("DrawVoided", List.of(recorded("digest"))),
            Map.entry(
                    "DrawCompleted",
                    List.of(
                            same("publication", "draws", "draw", "completed.digest", "outcomeDigest"),
                            recorded("recordDigest"),
                            same("directory", "frames", "batch", "progress.pages", "pages"),
                            new Copy("plan", EveryCopyIsThere::drawn))),
            Map.entry(
                    "TargetsSelected",
                    List.of(
                            new Copy("inspection", EveryCopyIsThere::assigned),
                            new Copy("directory", EveryCopyIsThere::hit))),
            Map.entry("DrawAltered", List.of(new Copy("publication", EveryCopyIsThere::shown), recorded("digest"))),
            Map.entry(
                    "SelectionReplaced",
                    List.of(
                            new Copy("inspection", EveryCopyIsThere::assigned),
                            new Copy("inspection", EveryCopyIsThere::cancelled),
                            new Copy("directory", EveryCopyIsThere::hit))),
            Map.entry(
                    "InspectionAssigned",
                    List.of(same("publication", "publications", "inspection", "assignment.notice", "noticeDigest"))),
            Map.entry("InspectionBegun", List.of(new Copy("draw", EveryCopyIsThere::visited))),
            Map.entry(
                    "InspectionCancelled",
                    List.of(new Copy(
                            "publication",
                            (installation, store, fact) -> store.state("publications", text(fact, "inspection"))
                                    .filter(file -> Store.text(file, "stage").equals("CANCELLED"))
                                    .isPresent()))),
            Map.entry(
                    "InspectionEnded",
                    List.of(
                            same("publication", "publications", "inspection", "clock.endedOn", "endedOn"),
                            new Copy("draw", EveryCopyIsThere::visited),
                            new Copy("directory", EveryCopyIsThere::visitedHit))),
            Map.entry(
                    "ResultRecorded",
                    List.of(same("publication", "publications", "inspection", "result.revision", "revision"))),
            Map.entry(
                    "ResultPublished",
                    List.of(same(
                            "inspection",
                            "inspections",
                            "inspection",
                            "record.publication.publication",
                            "publication"))));

    /** What a context keeps, and whether it is as the fact says. */
    private record Copy(String context, Look look) {}

    @FunctionalInterface
    private interface Look {
        boolean finds(Snapshot installation, Store store, JsonNode fact);
    }

    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        installation
                .facts()
                .forEach(fact -> COPIES.getOrDefault(fact.event(), List.of()).forEach(copy -> {
                    if (!copy.look().finds(installation, installation.store(copy.context()), fact.json())) {
                        broken.add(copy.context() + " has no copy of " + fact);
                    }
                }));
        return broken;
    }

    private static Copy kept(String context, String collection, String id) {
        return new Copy(
                context,
                (installation, store, fact) ->
                        store.find(collection, text(fact, id)).isPresent());
    }

    /** Beside the stream of the frame itself. */
    private static Copy copyOfFrame(String context, String collection) {
        return new Copy(
                context,
                (installation, store, fact) ->
                        store.find(collection, text(fact, "frame") + ".copy").isPresent());
    }

    /** An item or its guide, under the authority whose it is. */
    private static Copy keptOwned(String context, String collection) {
        return new Copy(
                context,
                (installation, store, fact) -> store.find(
                                collection, text(fact, "authority") + "." + text(fact, "item"))
                        .isPresent());
    }

    private static Copy same(String context, String collection, String id, String stored, String told) {
        return new Copy(
                context,
                (installation, store, fact) -> store.state(collection, text(fact, id))
                        .filter(copy -> Store.text(copy, stored).equals(text(fact, told)))
                        .isPresent());
    }

    /** The record of a log that a fact carries, and a comparison with what is served that found nothing wrong. */
    private static Copy recorded(String digest) {
        return new Copy(
                "publication",
                (installation, store, fact) ->
                        store.find("toldRecords", text(fact, "authority") + " " + text(fact, digest))
                                        .isPresent()
                                && store.find("logWatches", text(fact, "authority"))
                                        .filter(watch -> Store.documents(watch, "record.differences")
                                                .isEmpty())
                                        .isPresent());
    }

    private static boolean base(Snapshot installation, Store store, JsonNode fact) {
        return store.state("bases", text(fact, "authority") + "-" + text(fact, "year"))
                .filter(base -> Store.text(base, "count").equals(text(fact, "count")))
                .isPresent();
    }

    private static boolean root(Snapshot installation, Store store, JsonNode fact) {
        String told = String.join(" ", text(fact, "authority"), text(fact, "night"), text(fact, "root"));
        return store.find("registerRoots", told).isPresent();
    }

    private static boolean version(Snapshot installation, Store store, JsonNode fact) {
        return store.state("plans", text(fact, "plan"))
                .filter(plan -> Store.documents(plan, "versions").stream()
                        .anyMatch(version -> Store.text(version, "version").equals(text(fact, "version"))))
                .isPresent();
    }

    private static boolean counted(Snapshot installation, Store store, JsonNode fact) {
        return store.state("batches", text(fact, "batch"))
                .filter(batch -> Store.text(batch, "proposal.counts.eligible").equals(text(fact, "eligible")))
                .isPresent();
    }

    private static boolean held(Snapshot installation, Store store, JsonNode fact) {
        return store.state("batches", text(fact, "batch"))
                .filter(batch -> Store.text(batch, "hold.counts.eligible").equals(text(fact, "eligible")))
                .isPresent();
    }

    private static boolean drawn(Snapshot installation, Store store, JsonNode fact) {
        return store.state("batches", text(fact, "batch"))
                .filter(batch -> Store.text(batch, "state").equals("DRAWN"))
                .isPresent();
    }

    /** One inspection for each of the drawn. */
    private static boolean assigned(Snapshot installation, Store store, JsonNode page) {
        return page.path("selections")
                .valueStream()
                .allMatch(selected -> store.all("inspections").stream()
                                .map(Store::stateOf)
                                .filter(visit ->
                                        Store.text(visit, "assignment.draw").equals(text(page, "draw")))
                                .filter(visit -> Store.text(visit, "assignment.target.target|assignment.target._id")
                                        .equals(text(selected, "target")))
                                .count()
                        == 1);
    }

    /** One hit for each of the drawn who have not lost their place since. */
    private static boolean hit(Snapshot installation, Store store, JsonNode page) {
        return page.path("selections")
                .valueStream()
                .filter(selected -> !isStruck(installation, text(page, "draw"), text(selected, "target")))
                .allMatch(selected -> store.find("targets", authorityOf(page) + "." + text(selected, "target"))
                                .map(target -> hitsOf(target, text(page, "batch")))
                                .orElse(0L)
                        == 1);
    }

    private static boolean isStruck(Snapshot installation, String draw, String target) {
        return installation
                .facts("SelectionReplaced")
                .filter(fact -> fact.stream().equals(draw))
                .anyMatch(fact -> text(fact.json(), "struck").equals(target));
    }

    /** The visit of whoever was struck, if anybody was. */
    private static boolean cancelled(Snapshot installation, Store store, JsonNode replaced) {
        return !replaced.has("struck")
                || store.all("inspections").stream()
                        .map(Store::stateOf)
                        .filter(visit -> Store.text(visit, "assignment.draw").equals(text(replaced, "draw")))
                        .filter(visit -> Store.text(visit, "assignment.target.target|assignment.target._id")
                                .equals(text(replaced, "struck")))
                        .anyMatch(visit -> Store.text(visit, "step").equals("CANCELLED"));
    }

    private static boolean shown(Snapshot installation, Store store, JsonNode altered) {
        return store.state("draws", text(altered, "draw"))
                .filter(draw -> Store.documents(draw, "alterations").stream()
                        .anyMatch(known -> Store.text(known, "digest").equals(text(altered, "digest"))))
                .isPresent();
    }

    private static boolean visited(Snapshot installation, Store store, JsonNode visit) {
        return store.find("visits", text(visit, "draw") + "/" + text(visit, "target"))
                .isPresent();
    }

    /** The hit of a visit that has taken place says so. */
    private static boolean visitedHit(Snapshot installation, Store store, JsonNode ended) {
        return store.find("targets", authorityOf(ended) + "." + text(ended, "target"))
                .filter(target -> Store.documents(target, "hits").stream()
                        .anyMatch(hit -> text(ended, "batch").equals(hit.getString("draw"))
                                && Boolean.TRUE.equals(hit.getBoolean("visited"))))
                .isPresent();
    }

    private static long hitsOf(Document target, String draw) {
        return Store.documents(target, "hits").stream()
                .filter(hit -> draw.equals(hit.getString("draw")))
                .count();
    }

    private static String authorityOf(JsonNode page) {
        String draw = text(page, "draw");
        return draw.substring(0, draw.indexOf('.'));
    }

    private static String text(JsonNode fact, String field) {
        return fact.path(field).asString("");
    }
}
