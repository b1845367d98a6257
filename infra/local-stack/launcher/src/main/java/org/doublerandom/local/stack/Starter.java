package org.doublerandom.local.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a program in a JVM of its own, with an archive of its classes if there is one. */
final class Starter implements Supervised.Starting {
    // What they write is for its owner only. A Ctrl-C reaches every process of the terminal; who ignores it when a JVM
    // starts goes on ignoring it. They are stopped one after the other, by the launcher.
    static final List<String> CLOSED_AND_DEAF = List.of("sh", "-c", "umask 077; trap '' INT HUP; exec \"$@\"", "sh");

    // Nine JVMs share a laptop: none of them takes more of it than it needs.
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-Xss512k");

    private final Installation home;
    private final Environment environment;
    private final Ports ports;
    private final Logs logs;

    Starter(Installation home, Environment environment, Ports ports) {
        this.home = home;
        this.environment = environment;
        this.ports = ports;
        this.logs = new Logs(home.logs());
    }

    @Override
    public RunningProgram start(Program program, int port) throws IOException {
        Path log = logs.begin(program.name());
        Unpacked unpacked = Unpacked.of(home, program);
        List<String> command = new ArrayList<>(CLOSED_AND_DEAF);
        command.addAll(java(program, ClassArchive.of(home, program, unpacked).options(), unpacked));
        command.addAll(
                arguments(program, port, ports.of("broker-controller"), home.data(), environment.brokerPassword()));
        Process process = process(command, environment.of(program), log).start();
        return new RunningProgram(program, port, process, log);
    }

    ProcessBuilder process(List<String> command, Map<String, String> variables, Path log) {
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(home.local().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process.environment().clear();
        process.environment().putAll(variables);
        return process;
    }

    static List<String> java(Program program, List<String> options, Unpacked unpacked) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + program.heap() + "m");
        command.addAll(SMALL);
        if (!program.computes()) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Xlog:cds*=off"));
        command.addAll(options);
        command.addAll(List.of("-jar", unpacked.jar().toString()));
        return command;
    }

    static List<String> arguments(Program program, int port, int controllerPort, Path data, Path brokerPassword) {
        String own = String.valueOf(port);
        return switch (program.kind()) {
            case STORE -> List.of(own, data.resolve("store/store.mv").toString());
            case BROKER ->
                List.of(
                        own,
                        String.valueOf(controllerPort),
                        data.resolve("broker").toString(),
                        brokerPassword.toString());
            // They read their environment.
            case IDENTITY, GATEWAY, SERVICE -> List.of();
        };
    }
}
