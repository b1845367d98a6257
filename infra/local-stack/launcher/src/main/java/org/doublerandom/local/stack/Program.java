package org.doublerandom.local.stack;

import java.util.List;

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

    static final List<Program> SERVICES = List.of(
            service("directory"), service("plan"), service("draw"), service("inspection"), service("publication"));

    private static Program service(String context) {
        return new Program(context + "-service", context + "-service", 256, Kind.SERVICE);
    }

    /** The name of a service's context, as in topics, paths and database names. */
    String context() {
        return name.replace("-service", "");
    }
}
