package org.doublerandom.local.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What each program is told when it starts: addresses, files and its own secrets, nothing else. */
final class Environment {
    private static final String SAMPLE_AUTHORITY = "000000-SAMR 青禾县市场监督管理局";

    // The rest of the caller's variables could change what a program does without anybody meaning it.
    private static final String[] INHERITED = {"PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "JAVA_HOME"};

    private final Secrets secrets;
    private final ClockFile clock;
    private final SuiteFile suites;
    private final Ports ports;
    private final URI gateway;

    Environment(Secrets secrets, ClockFile clock, SuiteFile suites, Ports ports, URI gateway) {
        this.secrets = secrets;
        this.clock = clock;
        this.suites = suites;
        this.ports = ports;
        this.gateway = gateway;
    }

    Map<String, String> of(Program program) {
        Map<String, String> variables = new TreeMap<>();
        for (String name : INHERITED) {
            String value = System.getenv(name);
            if (value != null) {
                variables.put(name, value);
            }
        }
        // Each thread would get an arena of its own; the memory of a process grows by what they leave unused.
        variables.put("MALLOC_ARENA_MAX", "2");
        switch (program.kind()) {
            case IDENTITY -> variables.putAll(identity());
            case GATEWAY -> variables.putAll(gateway());
            case SERVICE -> variables.putAll(service(program));
            case STORE, BROKER -> {
                // They are told everything by their arguments.
            }
        }
        return variables;
    }

    /** The file in which the broker finds the password of its super user. */
    Path brokerPassword() {
        return secrets.brokerPassword();
    }

    private Map<String, String> identity() {
        Map<String, String> variables = behind(Program.IDENTITY);
        variables.put("SPRING_MONGODB_URI", database("identity"));
        variables.put("DOUBLERANDOM_ACCOUNTS", secrets.accounts().toString());
        variables.put("DOUBLERANDOM_CLIENTS", secrets.clients().toString());
        variables.put("DOUBLERANDOM_SIGNING_KEY", secrets.signingKey().toString());
        variables.put("DOUBLERANDOM_DIRECTORY_URL", url(Program.DIRECTORY));
        // What happened to an account is compared with releases, which are on the clock of business.
        variables.put("DOUBLERANDOM_CLOCK_FILE", clock.path().toString());
        return variables;
    }

    private Map<String, String> gateway() {
        Map<String, String> variables = web(Program.GATEWAY);
        variables.put("SERVER_PORT", String.valueOf(gateway.getPort()));
        variables.put("MANAGEMENT_SERVER_PORT", String.valueOf(ports.of(Stack.GATEWAY_INNER)));
        variables.put("DOUBLERANDOM_IDENTITY_URL", url(Program.IDENTITY));
        // All persons of the sample come from one address, one after the other.
        for (String rate : List.of("PERSON", "ADDRESS", "SIGN_IN", "SEARCH", "CODES")) {
            variables.put("DOUBLERANDOM_RATES_" + rate.replace("_", ""), "6000");
        }
        variables.put("DOUBLERANDOM_CONNECTIONS_PERADDRESS", "200");
        for (Program service : Program.SERVICES) {
            variables.put("DOUBLERANDOM_" + service.context().toUpperCase(Locale.ROOT) + "_URL", url(service));
        }
        return variables;
    }

    private Map<String, String> service(Program program) {
        Map<String, String> variables = behind(program);
        variables.put("SPRING_MONGODB_URI", database(program.context()));
        variables.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of("broker"));
        secrets.brokerLogin(program.name())
                .settings()
                .forEach((name, value) -> variables.put(
                        "SPRING_KAFKA_PROPERTIES_"
                                + name.toUpperCase(Locale.ROOT).replace('.', '_'),
                        value));
        variables.put("DOUBLERANDOM_IDENTITY_URL", url(Program.IDENTITY));
        variables.put("DOUBLERANDOM_DIRECTORY_URL", url(Program.DIRECTORY));
        variables.put("DOUBLERANDOM_DRAW_URL", url(Program.DRAW));
        variables.put("DOUBLERANDOM_CLIENT_SECRET", secrets.clientSecret(program.name()));
        variables.put("DOUBLERANDOM_SERVICE_KEY", secrets.key("service"));
        if (program == Program.DRAW) {
            variables.put("DOUBLERANDOM_PUBLICATION_URL", url(Program.PUBLICATION));
            variables.put("DOUBLERANDOM_SECRET_KEY", secrets.key("secret"));
            variables.put("DOUBLERANDOM_SECOND_SEAL_KEY", secrets.secondSealKey());
            variables.put("DOUBLERANDOM_DRAW_SM3AUTHORITIES", String.join(",", suites.sm3()));
        }
        variables.put("DOUBLERANDOM_AUTHORITIES", SAMPLE_AUTHORITY);
        variables.put("DOUBLERANDOM_CLOCK_FILE", clock.path().toString());
        variables.put("DOUBLERANDOM_REPLICA", "0");
        return variables;
    }

    /** Behind the gateway all callers come from one address: the gateway's and the other services'. */
    private Map<String, String> behind(Program program) {
        Map<String, String> variables = web(program);
        variables.put("DOUBLERANDOM_CONNECTIONS_TRUSTED", "127.0.0.1");
        return variables;
    }

    private Map<String, String> web(Program program) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("SERVER_PORT", String.valueOf(ports.of(program.name())));
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("DOUBLERANDOM_ISSUER", gateway.toString());
        return variables;
    }

    private String database(String name) {
        return "mongodb://127.0.0.1:" + ports.of("store") + "/" + name;
    }

    private String url(Program program) {
        return "http://127.0.0.1:" + ports.of(program.name());
    }
}
