package org.doublerandom.local.operate;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.NotAsExpected;
import org.doublerandom.local.story.Session;
import tools.jackson.databind.JsonNode;

/** Carries out what an operator asks, and tells what came of it. */
public final class Operator {
    private static final String PARKED = "parked-streams/";
    private static final String COPIES = "copies";

    private final Services services;
    private final PrintStream out;

    /**
     * @param services their names
     * @param people the session of a user name
     */
    public Operator(List<String> services, Function<String, Session> people, PrintStream out) {
        this.services = new Services(services, people);
        this.out = out;
    }

    /** @return exit status */
    public int carryOut(Operation operation) {
        try {
            return switch (operation.what()) {
                case LIST -> new StreamsTable(services, out).print(operation.username());
                case COPIES -> copies(operation);
                case SHOW, REPLAY, DISCARD, APPROVE, DECIDE, REBUILD -> {
                    about(services.named(operation.service()), operation);
                    yield 0;
                }
            };
        } catch (Refused | NotAsExpected refused) {
            out.println(refused.getMessage());
            return 1;
        }
    }

    private void about(String service, Operation operation) {
        switch (operation.what()) {
            case SHOW -> show(service, operation);
            case REPLAY -> replay(service, operation);
            case DISCARD -> discard(service, operation);
            case APPROVE -> approve(service, operation);
            case DECIDE -> decide(service, operation);
            case REBUILD -> rebuild(service, operation);
            case LIST, COPIES ->
                throw new IllegalArgumentException(operation.what() + " (expected: about one service)");
        }
    }

    private void show(String service, Operation operation) {
        out.println(services.get(operation.username(), service, PARKED + operation.id())
                .toPrettyString());
    }

    private void replay(String service, Operation operation) {
        JsonNode stream = services.post(operation.username(), service, PARKED + operation.id() + "/replay", Map.of());
        out.printf(
                "%s tries %s of %s again now; if it still stands, infra/local-stack/run streams lists it%n",
                service, text(stream, "stream"), text(stream, "topic"));
    }

    private void discard(String service, Operation operation) {
        String path = PARKED + operation.id();
        Answer answer = services.answerTo(
                operation.username(), service, path + "/discard-requests", Map.of("reason", operation.reason()));
        boolean askedBefore = answer.code().equals("discard-requested");
        JsonNode request = askedBefore
                ? services.get(operation.username(), service, path).path("discard")
                : Services.done(service, answer);
        out.printf(
                "%s by %s at %s: %s%n",
                askedBefore ? "It was asked for before," : "Asked for",
                text(request, "requestedBy"),
                text(request, "requestedAt"),
                text(request, "reason"));
        out.printf(
                "A second operator approves it: infra/local-stack/run streams approve %s %s %s%n",
                service, operation.id(), text(request, "request"));
    }

    private void approve(String service, Operation operation) {
        String path = PARKED + operation.id() + "/discard-requests/"
                + operation.operands().get(2) + "/approval";
        JsonNode tombstone = services.post(operation.username(), service, path, Map.of());
        out.printf(
                "Given up of %s on %s: %s to %s (%s); asked for by %s, approved by %s. The stream goes on.%n",
                text(tombstone, "stream"),
                text(tombstone, "topic"),
                text(tombstone, "from"),
                text(tombstone, "through"),
                text(tombstone, "obstacle"),
                text(tombstone, "requestedBy"),
                text(tombstone, "approvedBy"));
    }

    private void decide(String service, Operation operation) {
        String decision = operation.operands().get(2);
        JsonNode stream = services.post(
                operation.username(),
                service,
                "streams-ahead/" + operation.id() + "/decision",
                Map.of("decision", decision, "reason", operation.reason()));
        out.printf(
                "%s: %s for %s on %s, of which the store has %s facts and the topic %s%n",
                service,
                decision,
                text(stream, "stream"),
                text(stream, "topic"),
                text(stream, "storeHas"),
                text(stream, "topicHas"));
    }

    private int copies(Operation operation) {
        for (String service : services.names()) {
            out.printf("%-20s %s%n", service, String.join(", ", topicsOf(operation.username(), service)));
        }
        return 0;
    }

    private void rebuild(String service, Operation operation) {
        List<String> named =
                operation.operands().subList(1, operation.operands().size());
        List<String> topics = named.isEmpty() ? topicsOf(operation.username(), service) : named;
        services.post(operation.username(), service, COPIES + "/rebuild", Map.of("topics", topics));
        out.printf("%s reads from the beginning again: %s%n", service, String.join(", ", topics));
    }

    private List<String> topicsOf(String username, String service) {
        return services.get(username, service, COPIES)
                .path("topics")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asString("-");
    }
}
