package org.doublerandom.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Makes the archives of classes by processes that do nothing else, one program after the other and at low priority.
 *
 * <p>The running programs are left alone: a JVM that writes its classes down keeps the memory it took for that. A service
 * is trained up to the moment before it would serve and consume ({@code spring.context.exit}), on a store of its own.
 */
final class Training {
    private static final long LONGEST_SECONDS = 180;
    private static final String NOBODY = "http://127.0.0.1:1";

    private final Installation home;
    private final Starter starter;
    private final Environment environment;
    private final Ports ports;
    private final Path scratch;
    private final List<Process> running = new ArrayList<>();
    private boolean ended;

    Training(Installation home, Starter starter, Environment environment, Ports ports) {
        this.home = home;
        this.starter = starter;
        this.environment = environment;
        this.ports = ports;
        this.scratch = home.local().resolve("training");
    }

    /** Makes those that are missing, in the background. */
    void begin(PrintStream out) {
        Thread thread = new Thread(
                () -> {
                    try {
                        makeMissing();
                    } catch (IOException | RuntimeException e) {
                        if (!isEnded()) {
                            out.println("The classes were not archived, the next start is no faster: " + e);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } finally {
                        end();
                    }
                },
                "training");
        thread.setDaemon(true);
        thread.start();
    }

    private boolean isEnded() {
        synchronized (running) {
            return ended;
        }
    }

    void makeMissing() throws IOException, InterruptedException {
        List<Program> missing = new ArrayList<>();
        for (Program program : Program.all()) {
            if (!archive(program).isThere()) {
                missing.add(program);
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        Installation.deleteAll(scratch);
        Installation.privateFolder(scratch);
        Process store = listening(Program.STORE);
        for (Program program : missing) {
            if (program == Program.BROKER) {
                finish(Program.BROKER, listening(Program.BROKER));
            } else if (program != Program.STORE) {
                Process trained = begin(program);
                trained.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
                finish(program, trained);
            }
        }
        finish(Program.STORE, store);
        Installation.deleteAll(scratch);
    }

    /** Breaks it off, and leaves nothing running. */
    void end() {
        synchronized (running) {
            ended = true;
            running.forEach(Process::destroyForcibly);
        }
    }

    private Process listening(Program program) throws IOException, InterruptedException {
        Process process = begin(program);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (process.isAlive() && System.nanoTime() < end && !Readiness.listens(portOf(program))) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return process;
    }

    private Process begin(Program program) throws IOException {
        List<String> options = new ArrayList<>(archive(program).making());
        if (!program.isBase()) {
            options.add("-Dspring.context.exit=onRefresh");
        }
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(Starter.java(program, options, Unpacked.of(home, program)));
        command.addAll(Starter.arguments(
                program,
                portOf(program),
                ports.of("training-controller"),
                scratch.resolve("data"),
                environment.brokerPassword()));
        Map<String, String> variables = new LinkedHashMap<>(environment.of(program));
        variables.replaceAll((name, value) -> name.endsWith("_URL") ? NOBODY : value);
        variables.replace("SERVER_PORT", "0");
        variables.replace("MANAGEMENT_SERVER_PORT", "0");
        variables.replace("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");
        variables.replace(
                "SPRING_MONGODB_URI", "mongodb://127.0.0.1:" + portOf(Program.STORE) + "/" + program.context());
        synchronized (running) {
            if (ended) {
                throw new IOException("broken off");
            }
            Process process = starter.process(command, variables, log()).start();
            running.add(process);
            return process;
        }
    }

    private void finish(Program program, Process process) throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        synchronized (running) {
            if (!ended) {
                archive(program).keep();
            }
        }
    }

    private Path log() throws IOException {
        Logs logs = new Logs(home.logs());
        Path log = logs.begin("training");
        logs.bound(log);
        return log;
    }

    private int portOf(Program program) {
        return program.isBase() ? ports.of("training-" + program.name()) : 0;
    }

    private ClassArchive archive(Program program) throws IOException {
        return ClassArchive.of(home, program, Unpacked.of(home, program));
    }
}
