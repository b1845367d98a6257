package org.doublerandom.local.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Starts a program in a JVM of its own, with an archive of its classes if there is one. */
final class Starter {
    // A Ctrl-C reaches every process of the terminal; who ignores it when a JVM starts goes on ignoring it. They are
    // stopped one after the other, by the launcher.
    private static final List<String> DEAF_TO_THE_TERMINAL = List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final Installation home;
    private final Environment environment;
    private final Ports ports;

    Starter(Installation home, Environment environment, Ports ports) {
        this.home = home;
        this.environment = environment;
        this.ports = ports;
    }

    RunningProgram start(Program program, int port) throws IOException {
        Path log = Files.createDirectories(home.logs()).resolve(program.name() + ".log");
        if (Files.exists(log)) {
            Files.move(log, home.logs().resolve(program.name() + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder process = new ProcessBuilder(command(program, port))
                .directory(home.local().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(log.toFile());
        process.environment().clear();
        process.environment().putAll(environment.of(program));
        return new RunningProgram(program, port, process.start(), log);
    }

    private List<String> command(Program program, int port) throws IOException {
        Unpacked unpacked = Unpacked.of(home, program);
        List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + program.heap() + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
        command.addAll(ClassArchive.of(home, program, unpacked).options());
        command.addAll(List.of("-jar", unpacked.jar().toString()));
        switch (program.kind()) {
            case STORE ->
                command.addAll(List.of(
                        String.valueOf(port),
                        home.data().resolve("store/store.mv").toString()));
            case BROKER ->
                command.addAll(List.of(
                        String.valueOf(port),
                        String.valueOf(ports.of("broker-controller")),
                        home.data().resolve("broker").toString()));
            default -> {
                // The others read their environment.
            }
        }
        return command;
    }
}
