package org.doublerandom.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/** The whole platform as it runs here, for whoever plays on it. */
public final class Stack {
    private final Installation home;
    private final URI gateway;
    private final PrintStream out;
    private final ClockFile clock;
    private final Accounts accounts;
    private final Ports ports;
    private final Programs programs;

    private Stack(Installation home, URI gateway, boolean sample, PrintStream out) {
        this.home = home;
        this.gateway = gateway;
        this.out = out;
        this.clock = new ClockFile(home);
        this.ports = new Ports(home);
        Secrets secrets = new Secrets(home);
        this.accounts = Accounts.of(
                home,
                secrets,
                sample ? SampleDirectory.in(home.sample().resolve("inspectors.csv")) : SampleDirectory.none());
        secrets.writeClients(Program.SERVICES.stream().map(Program::name).toList());
        clock.prepare(sample);
        Environment environment = new Environment(secrets, clock, ports, gateway);
        this.programs = new Programs(home, new Starter(home, environment, ports), ports, out);
    }

    /** Makes what is made once, and starts nothing yet. */
    public static Stack prepare(Installation home, int port, boolean sample, PrintStream out) {
        new Leftovers(home, out).end();
        return new Stack(home, URI.create("http://localhost:" + port), sample, out);
    }

    /** Returns when everything is ready. */
    public void start() throws IOException, InterruptedException {
        ports.assign(Program.GATEWAY.name(), gateway.getPort());
        List<Program> all = new ArrayList<>(List.of(Program.STORE, Program.BROKER, Program.IDENTITY));
        all.addAll(Program.SERVICES);
        all.forEach(program -> ports.of(program.name()));
        ports.of("broker-controller");
        ports.keep();
        programs.startWave(List.of(Program.STORE, Program.BROKER));
        List<NewTopic> topics = Topics.in(home.root().resolve("infra/contracts/topics.yaml"));
        int created = Topics.create(ports.of("broker"), topics);
        out.printf("  %d topics%s%n", topics.size(), created == 0 ? "" : ", " + created + " of them created");
        List<Program> rest = new ArrayList<>(List.of(Program.IDENTITY, Program.GATEWAY));
        rest.addAll(Program.SERVICES);
        programs.startWave(rest);
    }

    /** The address under which everybody reaches the platform. */
    public URI gateway() {
        return gateway;
    }

    public Accounts accounts() {
        return accounts;
    }

    public ClockFile clock() {
        return clock;
    }

    public Installation home() {
        return home;
    }

    public Programs programs() {
        return programs;
    }

    /** Memory that all programs hold together, in MiB. */
    public long resident() {
        return programs.resident();
    }

    /** Where each process answers directly, for health and metrics. */
    public Map<String, URI> addresses() {
        Map<String, URI> addresses = new LinkedHashMap<>();
        addresses.put(Program.IDENTITY.name(), address(Program.IDENTITY));
        Program.SERVICES.forEach(service -> addresses.put(service.name(), address(service)));
        return addresses;
    }

    private URI address(Program program) {
        return URI.create("http://127.0.0.1:" + ports.of(program.name()));
    }
}
