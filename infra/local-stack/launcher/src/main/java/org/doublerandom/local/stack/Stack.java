package org.doublerandom.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.local.topics.Broker;
import org.doublerandom.local.topics.ServiceRights;
import org.doublerandom.local.topics.Topic;
import org.doublerandom.local.topics.Topics;

/** The whole platform as it runs here, for whoever plays on it. */
public final class Stack {
    /** The port on which the gateway is looked after. */
    static final String GATEWAY_INNER = "gateway-inner";

    private final Installation home;
    private final URI gateway;
    private final PrintStream out;
    private final ClockFile clock;
    private final SuiteFile suites;
    private final Secrets secrets;
    private final SampleDirectory directory;
    // Those of the data in place: a restore may bring others.
    private volatile Accounts accounts;
    private final Ports ports;
    private final Programs programs;
    private final Training training;

    private Stack(Installation home, URI gateway, boolean sample, PrintStream out) {
        this.home = home;
        this.gateway = gateway;
        this.out = out;
        closeToOthers(home);
        this.clock = new ClockFile(home);
        this.suites = new SuiteFile(home);
        this.ports = new Ports(home);
        ports.assign(Program.GATEWAY.name(), gateway.getPort());
        this.secrets = new Secrets(home);
        this.directory = sample ? SampleDirectory.in(home.sample().resolve("inspectors.csv")) : SampleDirectory.none();
        this.accounts = Accounts.of(home, secrets, directory);
        secrets.writeClients(services());
        clock.prepare(sample);
        Environment environment = new Environment(secrets, clock, suites, ports, gateway);
        Starter starter = new Starter(home, environment, ports);
        this.programs = new Programs(home, starter, new Readiness(secrets::brokerLogin), InstantSource.system(), out);
        this.training = new Training(home, starter, environment, ports);
    }

    /** The store has no users, and the keys lie beside it: whoever can read the folder reads everything. */
    private static void closeToOthers(Installation home) {
        try {
            Installation.privateFolder(home.data());
            Installation.privateFolder(home.data().resolve("store"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes what is made once, and starts nothing yet.
     *
     * @throws PortInUse when somebody else has the port
     */
    public static Stack prepare(Installation home, int port, boolean sample, PrintStream out) {
        // They hold the data and the ports.
        new Leftovers(home, out).end();
        return new Stack(home, URI.create("http://localhost:" + port), sample, out);
    }

    /** Ends what a launcher that was killed has left running; whether there was something. */
    public static boolean endLeftovers(Installation home, PrintStream out) {
        Leftovers leftovers = new Leftovers(home, out);
        boolean found = leftovers.areThere();
        leftovers.end();
        return found;
    }

    /** Returns when everything is ready. */
    public void start() throws IOException, InterruptedException {
        Program.all().forEach(program -> ports.of(program.name()));
        ports.of("broker-controller");
        ports.of(GATEWAY_INNER);
        ports.keep();
        programs.startWave(portsOf(List.of(Program.STORE, Program.BROKER)));
        prepareBroker();
        programs.startWave(portsOf(Program.onTop()));
    }

    private void prepareBroker() throws InterruptedException {
        List<Topic> topics = Topics.in(home.root().resolve("infra/contracts/topics.yaml"));
        List<ServiceRights> rights = ServiceRights.in(topics);
        Map<String, String> passwords = new LinkedHashMap<>();
        rights.forEach(service -> passwords.put(
                service.user(), secrets.brokerLogin(service.user()).password()));
        try (Broker broker = new Broker(ports.of(Program.BROKER.name()), secrets.brokerLogin())) {
            int created = broker.create(topics);
            broker.letIn(rights, passwords);
            out.printf(
                    "  %d topics%s, %d users with rights on them%n",
                    topics.size(), created == 0 ? "" : ", " + created + " of them created", rights.size());
        }
    }

    private Map<Program, Integer> portsOf(List<Program> wave) {
        Map<Program, Integer> chosen = new LinkedHashMap<>();
        wave.forEach(program -> chosen.put(program, ports.of(program.name())));
        return chosen;
    }

    /** Makes later starts faster, in the background. */
    public void archiveClasses() {
        training.begin(out);
    }

    /** Stops everything, for good. */
    public void stop() {
        training.end();
        programs.stop();
        ports.close();
    }

    /**
     * Stops everything for as long as something is done to the data, then starts it again.
     *
     * @param undone done when it does not start any more, before another attempt
     * @throws ProgramEnded when it did not start with what was done
     */
    public void pauseFor(Pause done, Pause undone) throws IOException, InterruptedException {
        programs.rest();
        try {
            done.work();
        } catch (IOException notDone) {
            start();
            throw notDone;
        }
        try {
            accounts = Accounts.of(home, secrets, directory);
            start();
        } catch (ProgramEnded broken) {
            programs.rest();
            undone.work();
            accounts = Accounts.of(home, secrets, directory);
            start();
            throw broken;
        }
    }

    /** What is done while nothing runs. */
    @FunctionalInterface
    public interface Pause {
        void work() throws IOException, InterruptedException;
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

    public SuiteFile suites() {
        return suites;
    }

    public Installation home() {
        return home;
    }

    public Programs programs() {
        return programs;
    }

    /** Names of the five services. */
    public static List<String> services() {
        return Program.SERVICES.stream().map(Program::name).toList();
    }

    /** Where the store answers, for whoever speaks its protocol. */
    public URI store() {
        return URI.create("mongodb://127.0.0.1:" + ports.of(Program.STORE.name()));
    }

    /** What a client of Kafka is told who may read and write everything. */
    public Map<String, Object> broker() {
        return broker(home, ports.of(Program.BROKER.name()));
    }

    /** The same for whoever looks at an installation from outside. */
    public static Map<String, Object> broker(Installation home, int port) {
        return new Secrets(home).brokerLogin().settings(port);
    }

    /** Memory that all programs hold together, in MiB. */
    public long resident() {
        return programs.resident();
    }

    /** Where each process answers directly, for health and metrics. */
    public Map<String, URI> addresses() {
        Map<String, URI> addresses = new LinkedHashMap<>();
        addresses.put(Program.GATEWAY.name(), URI.create("http://127.0.0.1:" + ports.of(GATEWAY_INNER)));
        addresses.put(Program.IDENTITY.name(), address(Program.IDENTITY));
        Program.SERVICES.forEach(service -> addresses.put(service.name(), address(service)));
        return addresses;
    }

    private URI address(Program program) {
        return URI.create("http://127.0.0.1:" + ports.of(program.name()));
    }
}
