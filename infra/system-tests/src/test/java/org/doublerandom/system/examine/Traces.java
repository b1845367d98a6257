package org.doublerandom.system.examine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.doublerandom.local.story.Plan;
import tools.jackson.databind.JsonNode;

/** What each command leaves behind in what it makes or changes. */
final class Traces {
    private static final String ID = "([^/]+)";
    private static final Map<String, String> STEPS = Map.of(
            "notice", "notice",
            "check-in", "checkIn",
            "signatures/target", "sheet.target",
            "end", "ending",
            "record", "record.entry",
            "review", "record.acceptance");
    private static final List<Trace> ALL = List.of(
            trace("POST /api/directory/v1/imports(?:/classes)?", (route, command, in) -> isImported(command, in)),
            trace(
                    "POST /api/directory/v1/imports/" + ID + "/carry-out",
                    (route, command, in) -> in.store("directory")
                            .state("imports", route.group(1))
                            .filter(found -> found.getString("phase").equals("DONE"))
                            .isPresent()),
            trace(
                    "POST /api/directory/v1/items/" + ID + "/publication",
                    (route, command, in) -> in.facts("ItemPublished")
                                    .filter(fact -> fact.stream().endsWith("." + route.group(1)))
                                    .count()
                            == 1),
            trace(
                    "POST /api/directory/v1/cap-rules(?:/.+)?",
                    (route, command, in) -> ofDirectory(
                                    in,
                                    "capRules",
                                    "cap-",
                                    command.answered().at("/rule/rule").asString())
                            .isPresent()),
            trace(
                    "POST /api/directory/v1/tags",
                    (route, command, in) -> in.store("directory")
                            .state("vocabularies", "tags-" + Plan.AUTHORITY)
                            .filter(book -> Store.documents(book, "tags").stream()
                                    .anyMatch(entry -> Store.text(entry, "name")
                                            .equals(command.sent().path("name").asString())))
                            .isPresent()),
            trace(
                    "POST /api/directory/v1/targets/" + ID + "/merger",
                    (route, command, in) -> isInTheBook(in, "old", route.group(1), "proposedBy", command)),
            trace(
                    "POST /api/directory/v1/mergers/" + ID + "/(?:confirmation|rejection)",
                    (route, command, in) -> isInTheBook(in, "number", route.group(1), "decision.by", command)),
            trace(
                    "POST /api/directory/v1/targets/" + ID + "/tags(?:/.+/removal)?",
                    (route, command, in) -> in.store("directory")
                            .find("targets", Plan.AUTHORITY + "." + route.group(1))
                            .filter(target -> Store.documents(target, "chronicle").stream()
                                    .anyMatch(
                                            entry -> Store.text(entry, "source").equals(command.person())))
                            .isPresent()),
            trace(
                    "POST /api/directory/v1/editions",
                    (route, command, in) -> ofDirectory(in, "editions", "edition-", made(command))
                            .isPresent()),
            trace(
                    "POST /api/directory/v1/editions/" + ID + "/entry-into-force",
                    (route, command, in) -> ofDirectory(in, "editions", "edition-", route.group(1))
                            .filter(edition -> edition.get("inForceSince") != null)
                            .isPresent()),
            trace(
                    "POST /api/directory/v1/items/" + ID + "/guides",
                    (route, command, in) -> ofDirectory(in, "guides", "guide-", route.group(1))
                            .filter(guide -> Store.documents(guide, "book.versions")
                                            .size()
                                    >= command.answered().path("version").asInt())
                            .isPresent()),
            trace(
                    "POST /api/directory/v1/checklist-drafts/" + ID + "(?:/publication)?",
                    (route, command, in) -> ofDirectory(in, "checklists", "checklist-", route.group(1))
                            .isPresent()),
            trace(
                    "POST /api/directory/v1/items/" + ID + "/withdrawal",
                    (route, command, in) -> ofDirectory(in, "items", "", route.group(1))
                            .filter(item ->
                                    !Store.text(item, "withdrawal.reason").isEmpty())
                            .isPresent()),
            trace(
                    "POST /api/directory/v1/editions/" + ID + "/items/" + ID + "/(?:claim|non-claim)",
                    (route, command, in) -> ofDirectory(in, "claims", "claim-", route.group(1) + "-" + route.group(2))
                            .isPresent()),
            trace(
                    "POST /api/directory/v1/bases",
                    (route, command, in) -> in.facts("EnterpriseBaseFixed")
                                    .filter(fact -> fact.json().path("year").asInt()
                                            == command.sent().path("year").asInt())
                                    .count()
                            == 1),
            trace(
                    "POST /api/directory/v1/inspectors/" + ID + "/.+",
                    (route, command, in) -> isDeclared(route.group(1), in)),
            trace(
                    "POST /api/directory/v1/me/recusals",
                    (route, command, in) ->
                            isDeclared(command.answered().path("inspector").asString(), in)),
            trace(
                    "POST /api/plan/v1/plans",
                    (route, command, in) ->
                            in.store("plan").state("plans", made(command)).isPresent()),
            trace(
                    "POST /api/plan/v1/plans/" + ID + "/approval",
                    (route, command, in) -> in.store("plan")
                            .state("plans", route.group(1))
                            .filter(plan -> Store.text(plan, "approval.document|approved.document")
                                    .equals(command.sent().path("document").asString()))
                            .isPresent()),
            trace(
                    "POST /api/plan/v1/plans/" + ID + "/batches",
                    (route, command, in) ->
                            in.store("plan").state("batches", made(command)).isPresent()),
            trace(
                    "POST /api/plan/v1/batches/" + ID + "/confirmation",
                    (route, command, in) -> in.facts("BatchReleased")
                                    .filter(fact ->
                                            fact.json().path("batch").asString().equals(route.group(1)))
                                    .count()
                            == 1),
            trace(
                    "POST /api/draw/v1/draws",
                    (route, command, in) -> draw(made(command), in).isPresent()),
            trace(
                    "POST /api/draw/v1/draws/" + ID + "/announcement",
                    (route, command, in) -> draw(route.group(1), in)
                            .filter(draw -> !Store.text(draw, "announced.text").isEmpty())
                            .isPresent()),
            trace(
                    "POST /api/draw/v1/draws/" + ID + "/void-requests",
                    (route, command, in) -> draw(route.group(1), in)
                            .filter(draw -> Store.documents(draw, "requests.requests").stream()
                                    .anyMatch(asked ->
                                            Store.text(asked, "by|by.value").equals(command.person())))
                            .isPresent()),
            trace(
                    "POST /api/draw/v1/draws/" + ID + "/void-requests/([0-9]+)/approval",
                    (route, command, in) -> draw(route.group(1), in)
                                    .filter(draw ->
                                            Store.text(draw, "voided.by").equals(command.person()))
                                    .isPresent()
                            && in.facts("DrawVoided")
                                            .filter(fact -> fact.stream().equals(route.group(1)))
                                            .count()
                                    == 1),
            trace(
                    "POST /api/draw/v1/draws/" + ID + "/(?:strikes|team-changes)",
                    (route, command, in) -> draw(route.group(1), in)
                            .filter(draw -> Store.documents(draw, "completed.asked").stream()
                                    .anyMatch(asked -> Store.text(asked, "by").equals(command.person())))
                            .isPresent()),
            trace(
                    "POST /api/draw/v1/draws/" + ID + "/(?:strikes|team-changes)/([0-9]+)/approval",
                    (route, command, in) -> draw(route.group(1), in)
                            .filter(draw -> Store.documents(draw, "completed.alterations").stream()
                                            .filter(known ->
                                                    Store.text(known, "request").equals(route.group(2)))
                                            .count()
                                    == 1)
                            .isPresent()),
            trace(
                    "PUT /api/draw/v1/draws/" + ID + "/deposits/.+",
                    (route, command, in) -> draw(route.group(1), in)
                            .filter(draw -> Store.documents(draw, "deposits").stream()
                                            .filter(deposit -> command.person().equals(deposit.getString("by")))
                                            .count()
                                    == 1)
                            .isPresent()),
            trace(
                    "PUT /api/draw/v1/draws/" + ID + "/commitments/.+",
                    (route, command, in) -> draw(route.group(1), in)
                            .filter(draw -> Store.documents(draw, "pledges").stream()
                                            .filter(pledge -> command.person().equals(Store.text(pledge, "by")))
                                            .count()
                                    == 1)
                            .isPresent()),
            trace(
                    "PUT /api/draw/v1/draws/" + ID + "/secrets/(.+)",
                    (route, command, in) -> draw(route.group(1), in).isPresent()),
            trace(
                    "PUT /api/draw/v1/draws/" + ID + "/entries/(.+)",
                    (route, command, in) -> draw(route.group(1), in).isPresent()),
            trace(
                    "PUT /api/draw/v1/draws/" + ID + "/frame/(.+)",
                    (route, command, in) -> draw(route.group(1), in).isPresent()),
            trace(
                    "PUT /api/draw/v1/draws/" + ID + "/readings/mine",
                    (route, command, in) -> draw(route.group(1), in)
                            .filter(draw -> isRead(command, draw))
                            .isPresent()),
            trace(
                    "PUT /api/inspection/v1/inspections/" + ID + "/answers",
                    (route, command, in) -> inspection(route, in)
                            .filter(visit -> areAnswered(command, visit))
                            .isPresent()),
            trace(
                    "POST /api/inspection/v1/inspections/" + ID + "/signatures/mine",
                    (route, command, in) -> inspection(route, in)
                            .filter(visit -> isSignedOnce(command, visit))
                            .isPresent()),
            trace(
                    "POST /api/inspection/v1/inspections/" + ID + "/(.+)",
                    (route, command, in) -> inspection(route, in)
                            .filter(visit ->
                                    Store.at(visit, STEPS.getOrDefault(route.group(2), "unknown")) instanceof Document)
                            .isPresent()),
            trace(
                    "POST /api/publication/v1/publications",
                    (route, command, in) -> in.store("publication")
                            .state(
                                    "publications",
                                    command.sent().path("inspection").asString())
                            .filter(file -> Store.text(file, "made.publication")
                                    .equals(command.answered()
                                            .path("publication")
                                            .asString()))
                            .isPresent()));

    private Traces() {}

    @FunctionalInterface
    private interface Look {
        boolean isIn(MatchResult route, Acknowledged command, Snapshot installation);
    }

    private record Trace(Pattern route, Look look) {}

    private static Trace trace(String route, Look look) {
        return new Trace(Pattern.compile(route), look);
    }

    /** @throws IllegalArgumentException for a command that nobody has said about what it leaves */
    static boolean of(Acknowledged command, Snapshot installation) {
        for (Trace trace : ALL) {
            Matcher route = trace.route().matcher(command.route());
            if (route.matches()) {
                return trace.look().isIn(route.toMatchResult(), command, installation);
            }
        }
        throw new IllegalArgumentException(command.route() + ": no trace known (expected: one of " + ALL + ")");
    }

    private static String made(Acknowledged command) {
        return command.answered().path("id").asString();
    }

    private static Optional<Document> ofDirectory(Snapshot installation, String collection, String kind, String id) {
        return installation.store("directory").state(collection, kind + Plan.AUTHORITY + "." + id);
    }

    /** Whether the person of the command has said so of a merger. */
    private static boolean isInTheBook(
            Snapshot installation, String field, String value, String by, Acknowledged command) {
        return installation
                .store("directory")
                .state("mergers", "mergers-" + Plan.AUTHORITY)
                .filter(book -> Store.documents(book, "book.mergers").stream()
                        .filter(merger -> Store.text(merger, field).equals(value))
                        .anyMatch(merger -> Store.text(merger, by).equals(command.person())))
                .isPresent();
    }

    private static Optional<Document> draw(String id, Snapshot installation) {
        return installation.store("draw").state("draws", id);
    }

    private static Optional<Document> inspection(MatchResult route, Snapshot installation) {
        return installation.store("inspection").state("inspections", route.group(1));
    }

    /** Done, and every row of the table is there but those it was told were refused. */
    private static boolean isImported(Acknowledged command, Snapshot installation) {
        String id = command.location().substring(command.location().lastIndexOf('/') + 1);
        Store directory = installation.store("directory");
        Optional<Document> done = directory
                .state("imports", id)
                .filter(found -> found.getString("phase").equals("DONE"));
        if (done.isEmpty() || !command.query().contains("kind=TARGETS")) {
            return done.isPresent();
        }
        long missing = command.body()
                .lines()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .filter(target ->
                        directory.find("targets", Plan.AUTHORITY + "." + target).isEmpty())
                .count();
        return missing == Store.documents(done.get(), "errors").size();
    }

    private static boolean isDeclared(String inspector, Snapshot installation) {
        String id = "declarations-" + Plan.AUTHORITY + "." + inspector;
        return installation.store("directory").state("declarations", id).isPresent();
    }

    private static boolean isRead(Acknowledged command, Document draw) {
        return DrawPapers.throwsEnteredBy(draw, command.person())
                .equals(List.of(command.sent().path("throws").asString()));
    }

    private static boolean areAnswered(Acknowledged command, Document visit) {
        List<Document> stored = Store.documents(visit, "sheet.answers");
        JsonNode sent = command.sent().path("answers");
        return stored.size() == sent.size()
                && sent.valueStream()
                        .allMatch(answer -> stored.stream()
                                        .filter(kept -> Store.text(kept, "question.item|item")
                                                .equals(answer.path("item").asString()))
                                        .filter(kept -> Store.text(kept, "question.number|question")
                                                .equals(answer.path("question").asString()))
                                        .filter(kept -> Store.text(kept, "value|answer")
                                                .equals(answer.path("answer").asString()))
                                        .count()
                                == 1);
    }

    private static boolean isSignedOnce(Acknowledged command, Document visit) {
        return Store.documents(visit, "sheet.inspectors").stream()
                        .filter(signature -> Store.text(signature, "person").equals(command.person()))
                        .count()
                == 1;
    }
}
