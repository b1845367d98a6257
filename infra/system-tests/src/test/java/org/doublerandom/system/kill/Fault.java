package org.doublerandom.system.kill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.doublerandom.system.examine.Snapshot;
import org.doublerandom.system.examine.Store;
import org.doublerandom.system.examine.Told;

/** A fault as a platform could have it, planted in what a sound installation left behind, and how it is found. */
enum Fault {
    AN_OUTBOX_ENTRY_IS_DROPPED(
            "its document says",
            planted -> topic(planted, "publication.events.v1").remove(last(planted, "ResultPublished"))),
    AN_OUTBOX_ENTRY_WAITS_FOR_EVER(
            "wait in the outbox",
            planted -> document(planted, "inspection", "inspections").put("outbox", List.of(new Document("id", "1")))),
    A_COMMAND_IS_ACKNOWLEDGED_BEFORE_ITS_WRITE("has left no trace", Fault::unreview),
    A_COMMAND_IS_FORGOTTEN(
            "is not remembered",
            planted -> document(planted, "inspection", "inspections").put("commands", List.of())),
    A_COMMAND_IS_APPLIED_TWICE(
            "is remembered 2 times", planted -> twice(document(planted, "publication", "publications"), "commands")),
    A_READING_IS_ENTERED_TWICE("has left no trace", planted -> replaceReadings(planted, line -> line + "\n" + line)),
    A_POSITION_IS_STORED_BEFORE_THE_FACT_IS_APPLIED(
            "has no copy of PlanApproved",
            planted -> planted.store("publication").remove("plans", first(planted, "PlanApproved").stream())),
    A_FACT_IS_APPLIED_TWICE("has no copy of TargetsSelected", Fault::hitTwice),
    A_CONSUMER_STANDS_STILL(
            "plan has read 0 of stream",
            planted -> planted.store("plan")
                    .remove("streamPositions", "draw.events.v1|" + first(planted, "DrawAnnounced").stream())),
    A_FACT_IS_DOUBLED_UNDER_ANOTHER_ID(
            "two facts have this number",
            planted -> topic(planted, "draw.events.v1").add(other(first(planted, "DrawAnnounced"), 0))),
    A_STREAM_HAS_A_HOLE(
            "a hole, it follows 0",
            planted -> topic(planted, "inspection.internal.v1").remove(first(planted, "InspectionAssigned"))),
    A_BATCH_IS_ANNOUNCED_TWICE("DrawAnnounced was told 2 times", Fault::announceTwice),
    A_RESULT_IS_PUBLISHED_TWICE("is stored 2 times", Fault::publishTwice),
    A_TARGET_OF_AN_OUTCOME_IS_SWAPPED("is not what recomputing gives", Fault::swap),
    A_TEAM_IS_SHOWN_OTHERWISE_TO_AUDITORS("the verifier (1,", Fault::swap),
    A_TARGET_IS_SHOWN_OTHERWISE(
            "verify.sh (1)",
            planted -> planted.served()
                    .replaceAll((path, text) -> path.endsWith("/outcome.txt")
                            ? text.replaceFirst("\nprimary (\\S+) 1 .", "\nprimary $1 1 0")
                            : text)),
    A_READING_IS_REPLACED(
            "is not what recomputing gives",
            planted -> replaceReadings(planted, line -> line.replaceFirst("Z [1-6]{6}", "Z 111111"))),
    A_RECORD_OF_THE_LOG_IS_REPLACED("is bad: prev", Fault::replaceRecord),
    A_FIGURE_IS_WRONG(
            "F2 is shown as",
            planted -> planted.served().put("/api/publication/v1/kpis/F2?year=2024", "{\"numerator\": 38}")),
    A_STREAM_IS_PARKED(
            "plan has put aside", planted -> planted.store("plan").put("parkedStreams", new Document("_id", "1")));

    private final String words;
    private final Consumer<Snapshot> planting;

    Fault(String words, Consumer<Snapshot> planting) {
        this.words = words;
        this.planting = planting;
    }

    /** What the examination says about it, in part. */
    String words() {
        return words;
    }

    Snapshot plantedIn(Snapshot sound) {
        Snapshot planted = sound.copy();
        planting.accept(planted);
        return planted;
    }

    private static void unreview(Snapshot planted) {
        Document inspection = document(planted, "inspection", "inspections");
        Document record = (Document) Store.stateOf(inspection).get("record");
        record.remove("acceptance");
    }

    private static void hitTwice(Snapshot planted) {
        Document drawn = planted.store("directory").all("targets").stream()
                .filter(target -> !Store.documents(target, "hits").isEmpty())
                .findFirst()
                .orElseThrow();
        twice(drawn, "hits");
    }

    private static void announceTwice(Snapshot planted) {
        Told second = other(last(planted, "DrawAnnounced"), 1);
        topic(planted, "draw.events.v1").add(second);
    }

    private static void publishTwice(Snapshot planted) {
        Document file = planted.store("publication").all("publications").stream()
                .filter(document ->
                        !Store.text(Store.stateOf(document), "made.publication").isEmpty())
                .findFirst()
                .orElseThrow();
        planted.store("publication").put("publications", new Document(file).append("_id", "another"));
    }

    private static void swap(Snapshot planted) {
        Document page = planted.store("draw").all("outcomePages").stream()
                .filter(each -> each.getString("text").matches("(?s).*\\nprimary .*\\nprimary .*"))
                .findFirst()
                .orElseThrow();
        List<String> primaries = page.getString("text")
                .lines()
                .filter(line -> line.startsWith("primary "))
                .map(line -> line.split(" ")[3])
                .toList();
        String swapped = page.getString("text")
                .replace(primaries.get(0), "(first)")
                .replace(primaries.get(1), primaries.get(0))
                .replace("(first)", primaries.get(1));
        page.put("text", swapped);
    }

    private static void replaceReadings(Snapshot planted, UnaryOperator<String> replacement) {
        Document announced = planted.store("draw").all("draws").stream()
                .map(draw -> Store.stateOf(draw).get("announced"))
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .filter(each -> String.valueOf(each.get("readingsText")).contains("\nreading "))
                .findFirst()
                .orElseThrow();
        String text = announced.getString("readingsText");
        announced.put(
                "readingsText",
                text.lines()
                        .map(line -> line.startsWith("reading ") ? replacement.apply(line) : line)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static void replaceRecord(Snapshot planted) {
        Document first = planted.store("draw").all("draws").stream()
                .map(Store::stateOf)
                .filter(draw -> draw.get("announced") != null)
                .min(Comparator.comparing(draw -> String.valueOf(draw.get("logKeys"))))
                .orElseThrow();
        Document announced = (Document) first.get("announced");
        announced.put("text", announced.getString("text").replaceFirst("close 20..", "close 2031"));
    }

    private static List<Told> topic(Snapshot planted, String name) {
        return planted.topics().getOrDefault(name, List.of());
    }

    private static Told first(Snapshot planted, String event) {
        return planted.facts(event).findFirst().orElseThrow();
    }

    private static Told last(Snapshot planted, String event) {
        return planted.facts(event).reduce(first(planted, event), (one, other) -> other);
    }

    /** The same fact under another id, so many numbers later. */
    private static Told other(Told fact, long later) {
        Map<String, String> headers = new TreeMap<>(fact.headers());
        headers.put("ce_id", "another");
        headers.put("ce_sequence", String.valueOf(fact.sequence() + later));
        return new Told(fact.topic(), fact.partition(), fact.offset(), fact.stream(), headers, fact.body());
    }

    /** One that the story has changed by commands. */
    private static Document document(Snapshot planted, String context, String collection) {
        Set<Document> all = Set.copyOf(planted.store(context).all(collection));
        return all.stream()
                .max(Comparator.comparing(
                        document -> Store.documents(document, "commands").size()))
                .orElseThrow();
    }

    private static Document state(Snapshot planted, String context, String collection) {
        return Store.stateOf(document(planted, context, collection));
    }

    private static void twice(Document document, String list) {
        List<Document> doubled = new ArrayList<>(Store.documents(document, list));
        doubled.add(doubled.get(0));
        document.put(list, doubled.stream().collect(Collectors.toList()));
    }
}
