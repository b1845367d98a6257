package org.doublerandom.local;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Refuses what cannot work, with the remedy, before anything is built.
 *
 * <p>One file that needs nothing but a JDK: the start script runs it from source.
 */
public final class Preflight {
    /** Exit status: the question was answered, nothing is to be started. */
    static final int ANSWERED = 10;

    static final int USAGE = 64;

    static final String HELP = """
            usage: infra/local-stack/run [options]
                   infra/local-stack/run status | restart <name> | stop | backup <file> | restore <file>
                   infra/local-stack/run streams ... | copies ...

            Builds what has changed, starts the whole platform on this machine and plays a sample county's plan.
            What dies is started again. Beside it, from another terminal:

              status          each program: process, port, since when, restarts, memory, whether it is ready,
                              and what stands although it is (parked streams, streams ahead, facts that do not leave)
              restart <name>  stop one program and start it again
              stop            stop everything in order, as Ctrl-C does
              backup <file>   data, accounts and keys in one file; also while nothing runs
              restore <file>  put a backup in the place of the data; also while nothing runs, but not while the
                              sample is being played

            Streams of facts that stand, as an operator (operator-1; --as <username> for another), while it runs:

              streams                                  what is parked, quarantined or ahead of its store, of all services
              streams show <service> <id>              what a parked stream stands at, and what waits behind it
              streams replay <service> <id>            try it again
              streams discard <service> <id> --reason <text>
                                                       ask to give up what it stands at
              streams approve <service> <id> <request> the second person (operator-2) agrees, and the stream goes on
              streams decide <service> <id> CONTINUE --reason <text>
                                                       after a restore: go on behind what the topic holds
              copies                                   the topics of others of which each service keeps a copy
              copies rebuild <service> [<topic> ...]   make its copies again from the topics (from all, if none is named)

            Options of a start:

              --port N      port of the gateway (default 8080); all other ports are free ones
              --sample county
                            bring in a county of 60,000 targets instead of playing the sample's year (some minutes)
              --no-sample   start without the sample
              --once        stop after the sample has been played; exit status 0 only if all went well
              --reset       delete all data of the local stack, after asking, and start afresh
              --help        this text

            Ctrl-C stops everything in order and keeps the data.
            """;

    private static final long GIB = 1L << 30;
    private static final long LEAST_MEMORY = 6 * GIB;
    private static final long COMFORTABLE_MEMORY = 7 * GIB / 2;
    private static final long LEAST_DISK = 3_000_000_000L;

    private Preflight() {}

    /** What is played once all is healthy. */
    public enum Sample {
        NONE,
        YEAR,
        COUNTY
    }

    /** What the person asked for. */
    public record Options(int port, Sample sample, boolean once, boolean reset, boolean help) {

        public static Options parse(List<String> arguments) {
            int port = 8080;
            Sample sample = arguments.contains("--no-sample") ? Sample.NONE : Sample.YEAR;
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                if (argument.equals("--port")) {
                    i++;
                    port = portOf(i < arguments.size() ? arguments.get(i) : "nothing");
                } else if (argument.equals("--sample")) {
                    i++;
                    sample = sampleOf(i < arguments.size() ? arguments.get(i) : "nothing");
                } else if (!List.of("--no-sample", "--once", "--reset", "--help")
                        .contains(argument)) {
                    throw new IllegalArgumentException("unknown option " + argument + " (see --help)");
                }
            }
            return new Options(
                    port,
                    sample,
                    arguments.contains("--once"),
                    arguments.contains("--reset"),
                    arguments.contains("--help"));
        }

        private static Sample sampleOf(String text) {
            if (text.equals("county")) {
                return Sample.COUNTY;
            }
            throw new IllegalArgumentException("--sample " + text + " (expected: county)");
        }

        private static int portOf(String text) {
            if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535) {
                return Integer.parseInt(text);
            }
            throw new IllegalArgumentException("--port " + text + " (expected: a number from 1 to 65535)");
        }
    }

    /** What counts of the machine; the parts are arguments so that a test can be another machine. */
    record Machine(long memory, OptionalLong availableMemory, long freeDisk, IntPredicate portIsFree) {

        static Machine thisOne(Path root) throws IOException {
            var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Machine(
                    system.getTotalMemorySize(),
                    availableMemoryOf(Path.of("/proc/meminfo")),
                    Files.getFileStore(root).getUsableSpace(),
                    // Whoever listens may have been left by a start that was broken off: the launcher ends it, and
                    // asks.
                    hasLeftovers(root) ? port -> true : Preflight::isFree);
        }
    }

    /** What stands in the way, and what is only worth knowing. */
    record Findings(List<String> refusals, List<String> warnings) {

        static Findings of(Options options, Machine machine) {
            List<String> refusals = new ArrayList<>();
            List<String> warnings = new ArrayList<>();
            if (!machine.portIsFree().test(options.port())) {
                refusals.add(
                        "Port " + options.port() + " is in use. Remedy: stop what listens there (a local stack that"
                                + " runs already?), or choose another port: --port " + (options.port() + 1));
            }
            if (machine.memory() < LEAST_MEMORY) {
                refusals.add(
                        "This machine has " + gib(machine.memory()) + " of memory; the platform needs 6.0 GiB in all."
                                + " Remedy: give the virtual machine or container more memory, or use another machine.");
            }
            if (machine.freeDisk() < LEAST_DISK) {
                refusals.add("Only " + machine.freeDisk() / 1_000_000 + " MB are free on this disk; 3000 MB are needed."
                        + " Remedy: free some space, or clone onto another disk.");
            }
            if (machine.availableMemory().orElse(Long.MAX_VALUE) < COMFORTABLE_MEMORY) {
                warnings.add(
                        "Only " + gib(machine.availableMemory().orElse(0)) + " of memory are available; below 3.5 GiB"
                                + " this may become slow. Remedy: close what you do not need.");
            }
            return new Findings(List.copyOf(refusals), List.copyOf(warnings));
        }
    }

    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.parse(Arrays.asList(arguments).subList(1, arguments.length));
        } catch (IllegalArgumentException refusal) {
            System.err.println(refusal.getMessage());
            System.exit(USAGE);
            return;
        }
        if (options.help()) {
            System.out.print(HELP);
            System.exit(ANSWERED);
        }
        Path root = Path.of(arguments[0]);
        if (isHeld(root)) {
            System.err.println("A local stack of this folder is running already. Remedy: infra/local-stack/run stop");
            System.exit(1);
        }
        Findings findings = Findings.of(options, Machine.thisOne(root));
        findings.warnings().forEach(warning -> System.err.println("warning: " + warning));
        findings.refusals().forEach(System.err::println);
        System.exit(findings.refusals().isEmpty() ? 0 : 1);
    }

    private static boolean hasLeftovers(Path root) throws IOException {
        Path noted = root.resolve(".local/processes");
        return Files.exists(noted) && Files.size(noted) > 0;
    }

    // Before the build: it would replace the jar from which the launcher that runs still loads its classes.
    private static boolean isHeld(Path root) throws IOException {
        Path lock = root.resolve(".local/lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return file.tryLock() == null;
        }
    }

    private static OptionalLong availableMemoryOf(Path meminfo) throws IOException {
        if (!Files.isReadable(meminfo)) {
            return OptionalLong.empty();
        }
        try (Stream<String> lines = Files.lines(meminfo)) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst();
        }
    }

    // Both questions: on some systems one may bind beside a listener on another address of the same port.
    private static boolean isFree(int port) {
        try (Socket caller = new Socket()) {
            caller.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return false;
        } catch (IOException nobodyAnswers) {
            return canBind(port);
        }
    }

    private static boolean canBind(int port) {
        try (ServerSocket listener = new ServerSocket()) {
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }

    private static String gib(long bytes) {
        return String.format(java.util.Locale.ROOT, "%.1f GiB", bytes / (double) GIB);
    }
}
