package org.doublerandom.local.operate;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.doublerandom.local.story.Answer;
import tools.jackson.databind.JsonNode;

/** What an operator asks about one service. */
final class AboutOne {
    private static final String PARKED = "parked-streams/";

    private final Services services;
    private final String service;
    private final Operation operation;
    private final PrintStream out;

    AboutOne(Services services, String service, Operation operation, PrintStream out) {
        this.services = services;
        this.service = service;
        this.operation = operation;
        this.out = out;
    }

    void carryOut() {
        switch (operation.what()) {
            case SHOW -> show();
            case REPLAY -> replay();
            case DISCARD -> discard();
            case APPROVE -> approve();
            case DECIDE -> decide();
            case REBUILD -> rebuild();
            case LIST, COPIES ->
                throw new IllegalArgumentException(operation.what() + " (expected: about one service)");
        }
    }

    private void show() {
        out.println(services.get(service, PARKED + operation.id()).toPrettyString());
    }

    private void replay() {
        JsonNode stream = services.post(service, PARKED + operation.id() + "/replay", Map.of());
        out.printf(
                "%s tries %s of %s again now; if it still stands, infra/local-stack/run streams lists it%n",
                service, Operator.text(stream, "stream"), Operator.text(stream, "topic"));
    }

    private void discard() {
        String path = PARKED + operation.id();
        Answer answer = services.answerTo(service, path + "/discard-requests", Map.of("reason", operation.reason()));
        boolean askedBefore = answer.code().equals("discard-requested");
        JsonNode request = askedBefore ? services.get(service, path).path("discard") : Services.done(service, answer);
        out.printf(
                "%s by %s at %s: %s%n",
                askedBefore ? "It was asked for before," : "Asked for",
                Operator.text(request, "requestedBy"),
                Operator.text(request, "requestedAt"),
                Operator.text(request, "reason"));
        out.printf(
                "A second operator approves it: infra/local-stack/run streams approve %s %s %s%n",
                service, operation.id(), Operator.text(request, "request"));
    }

    private void approve() {
        String path = PARKED + operation.id() + "/discard-requests/"
                + operation.operands().get(2) + "/approval";
        JsonNode tombstone = services.post(service, path, Map.of());
        out.printf(
                "Given up of %s on %s: %s to %s (%s); asked for by %s, approved by %s. The stream goes on.%n",
                Operator.text(tombstone, "stream"),
                Operator.text(tombstone, "topic"),
                Operator.text(tombstone, "from"),
                Operator.text(tombstone, "through"),
                Operator.text(tombstone, "obstacle"),
                Operator.text(tombstone, "requestedBy"),
                Operator.text(tombstone, "approvedBy"));
    }

    private void decide() {
        String decision = operation.operands().get(2);
        JsonNode stream = services.post(
                service,
                "streams-ahead/" + operation.id() + "/decision",
                Map.of("decision", decision, "reason", operation.reason()));
        out.printf(
                "%s: %s for %s on %s, of which the store has %s facts and the topic %s%n",
                service,
                decision,
                Operator.text(stream, "stream"),
                Operator.text(stream, "topic"),
                Operator.text(stream, "storeHas"),
                Operator.text(stream, "topicHas"));
    }

    private void rebuild() {
        List<String> named =
                operation.operands().subList(1, operation.operands().size());
        List<String> topics = named.isEmpty() ? services.topicsOf(service) : named;
        services.post(service, "copies/rebuild", Map.of("topics", topics));
        out.printf("%s reads from the beginning again: %s%n", service, String.join(", ", topics));
    }
}
