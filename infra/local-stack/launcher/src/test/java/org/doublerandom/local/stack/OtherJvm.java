package org.doublerandom.local.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A class with a main method of these tests, in a JVM of its own. */
public record OtherJvm(Process process, BufferedReader output) implements AutoCloseable {

    public static OtherJvm running(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new OtherJvm(process, process.inputReader());
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
