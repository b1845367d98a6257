package org.doublerandom.local.operate;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.doublerandom.local.story.NotAsExpected;
import org.doublerandom.local.story.Session;
import tools.jackson.databind.JsonNode;

/** Carries out what an operator asks, and tells what came of it. */
public final class Operator {
    private final List<String> names;
    private final Function<String, Session> people;
    private final PrintStream out;

    /**
     * @param names of the services
     * @param people the session of a user name
     */
    public Operator(List<String> names, Function<String, Session> people, PrintStream out) {
        this.names = List.copyOf(names);
        this.people = people;
        this.out = out;
    }

    /** @return exit status */
    public int carryOut(Operation operation) {
        try {
            Services services = new Services(names, people.apply(operation.username()));
            return switch (operation.what()) {
                case LIST -> new StreamsTable(services, out).print();
                case COPIES -> copies(services);
                case SHOW, REPLAY, DISCARD, APPROVE, DECIDE, REBUILD -> {
                    new AboutOne(services, services.named(operation.service()), operation, out).carryOut();
                    yield 0;
                }
            };
        } catch (Refused | NotAsExpected refused) {
            out.println(refused.getMessage());
            return 1;
        }
    }

    private int copies(Services services) {
        for (String service : services.names()) {
            out.printf("%-20s %s%n", service, String.join(", ", services.topicsOf(service)));
        }
        return 0;
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asString("-");
    }
}
