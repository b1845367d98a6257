package org.doublerandom.local.stack;

import java.util.List;
import java.util.stream.Stream;

/**
 * One process of the stack.
 *
 * @param name also the name of its log file
 * @param module folder of the module that it is built from
 * @param heap in MiB
 */
public record Program(String name, String module, int heap, Kind kind) {

    /** What a program is started with and how one sees that it is ready. */
    public enum Kind {
        STORE,
        BROKER,
        IDENTITY,
        GATEWAY,
        SERVICE
    }

    static final Program STORE = new Program("store", "infra/local-stack/store", 256, Kind.STORE);
    static final Program BROKER = new Program("broker", "infra/local-stack/broker", 192, Kind.BROKER);
    static final Program IDENTITY = new Program("identity", "infra/identity", 192, Kind.IDENTITY);
    static final Program GATEWAY = new Program("gateway", "infra/gateway", 192, Kind.GATEWAY);

    static final Program DIRECTORY = service("directory");
    static final Program DRAW = service("draw");
    static final Program PUBLICATION = service("publication");

    static final List<Program> SERVICES = List.of(DIRECTORY, service("plan"), DRAW, service("inspection"), PUBLICATION);

    /** Those that need store and broker to be there first. */
    static List<Program> onTop() {
        return Stream.concat(Stream.of(IDENTITY, GATEWAY), SERVICES.stream()).toList();
    }

    static List<Program> all() {
        return Stream.concat(Stream.of(STORE, BROKER), onTop().stream()).toList();
    }

    private static Program service(String context) {
        return new Program(context + "-service", context + "-service", 256, Kind.SERVICE);
    }

    /** Whether the others store and tell their facts by it. */
    boolean isBase() {
        return kind == Kind.STORE || kind == Kind.BROKER;
    }

    /** Whether it computes so much at a time that the second compiler's memory is well spent: a draw is millions of hashes. */
    boolean computes() {
        return this == DRAW;
    }

    /** The name of a service's context, as in topics, paths and database names. */
    String context() {
        return name.replace("-service", "");
    }
}
