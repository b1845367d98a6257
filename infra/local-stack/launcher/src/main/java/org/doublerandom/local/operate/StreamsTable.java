package org.doublerandom.local.operate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.local.story.NotAsExpected;
import tools.jackson.databind.JsonNode;

/** Everything that stands, of all services: parked, quarantined, ahead of the store. */
final class StreamsTable {
    private static final String ROW = "%-20s %-11s %-12s %-20s %s%n";

    private final Services services;
    private final PrintStream out;

    StreamsTable(Services services, PrintStream out) {
        this.services = services;
        this.out = out;
    }

    private record Row(String service, String kind, String cause, String since, String what, List<String> more) {}

    /** @return exit status: 0 if every service told its streams */
    int print() {
        List<Row> rows = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (String service : services.names()) {
            try {
                rows.addAll(rowsOf(service));
            } catch (Refused | NotAsExpected away) {
                silent.add(service + " told nothing: " + away.getMessage());
            }
        }
        if (!rows.isEmpty()) {
            out.printf(ROW, "", "", "cause", "since", "topic, stream");
            rows.forEach(this::print);
        } else if (silent.isEmpty()) {
            out.println("Nothing is parked, quarantined or ahead of its store 无停放、隔离或超前的事件流");
        }
        silent.forEach(out::println);
        return silent.isEmpty() ? 0 : 1;
    }

    private void print(Row row) {
        out.printf(ROW, row.service(), row.kind(), row.cause(), row.since(), row.what());
        row.more().forEach(line -> out.println("    " + line));
    }

    private List<Row> rowsOf(String service) {
        List<Row> rows = new ArrayList<>();
        services.all(service, "parked-streams").forEach(stream -> rows.add(parked(service, stream)));
        services.all(service, "quarantine").forEach(message -> rows.add(quarantined(service, message)));
        services.all(service, "streams-ahead").forEach(stream -> rows.add(ahead(service, stream)));
        return rows;
    }

    private static Row parked(String service, JsonNode stream) {
        List<String> more = new ArrayList<>(List.of("id " + text(stream, "id"), text(stream, "reason")));
        JsonNode discard = stream.path("discard");
        if (discard.isObject()) {
            more.add("to be given up, asked for by " + text(discard, "requestedBy") + ": request "
                    + text(discard, "request"));
        }
        return new Row(service, "parked", text(stream, "cause"), since(stream, "since"), what(stream), more);
    }

    private static Row quarantined(String service, JsonNode message) {
        String where = text(message, "topic") + " partition " + text(message, "partition") + ", offset "
                + text(message, "offset");
        return new Row(service, "quarantined", "-", since(message, "since"), where, List.of(text(message, "reason")));
    }

    private static Row ahead(String service, JsonNode stream) {
        boolean undecided = stream.path("undecided").asBoolean();
        return new Row(
                service,
                "ahead",
                undecided ? "undecided" : "decided",
                since(stream, "foundAt"),
                what(stream),
                List.of(
                        "id " + text(stream, "id"),
                        "the store has " + text(stream, "storeHas") + " facts, the topic " + text(stream, "topicHas")));
    }

    private static String what(JsonNode stream) {
        return text(stream, "topic") + " " + text(stream, "stream");
    }

    // To the second: the table is read by a person.
    private static String since(JsonNode node, String field) {
        return text(node, field).replaceFirst("\\.\\d+Z$", "Z");
    }

    private static String text(JsonNode node, String field) {
        return Operator.text(node, field);
    }
}
