package org.doublerandom.system.mutant;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.doublerandom.system.ProjectRoot;
import org.doublerandom.system.mutant.Mutant.GuardingTest;

/**
 * Where frauds are planted: the changed sources are compiled into a folder of their own, which stands before the classes of their
 * module. Neither sources nor classes of the project are touched. A constant is compiled into those who use it: plant a fraud
 * where a value is read, not where it is written down.
 */
final class Workbench {
    private static final Path ROOT = ProjectRoot.path();
    private static final long LONGEST_SECONDS = 300;

    private final Path folder;

    Workbench(Path folder) {
        this.folder = folder;
    }

    /** What a test of a module came to. */
    record Ending(NamedTest.Verdict verdict, String output) {}

    private record Source(URI uri, String text) {
        JavaFileObject file() {
            return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return text;
                }
            };
        }
    }

    /** What the compiler says against a planted fraud; nothing if it is Java. */
    String compile(Mutant mutant) throws IOException {
        Path classes = Files.createDirectories(planted(mutant));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-parameters",
                "-d",
                classes.toString(),
                "-cp",
                classPath(mutant.test().module()));
        List<JavaFileObject> sources = new ArrayList<>();
        for (Map.Entry<String, String> source : mutant.planted().entrySet()) {
            sources.add(new Source(ROOT.resolve(source.getKey()).toUri(), source.getValue()).file());
        }
        StringWriter said = new StringWriter();
        return compiler.getTask(said, null, null, options, null, sources).call() ? "" : said.toString();
    }

    private Path planted(Mutant mutant) {
        return folder.resolve(mutant.name());
    }

    /** The guarding test on the code as it is. */
    Ending runWithout(GuardingTest test) throws IOException, InterruptedException {
        return run(test, classPath(test.module()));
    }

    /** The guarding test on the code in which the fraud was planted before. */
    Ending runWith(Mutant mutant) throws IOException, InterruptedException {
        GuardingTest test = mutant.test();
        return run(test, planted(mutant) + File.pathSeparator + classPath(test.module()));
    }

    private Ending run(GuardingTest test, String classPath) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, test.method(), ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        classPath,
                        NamedTest.class.getName(),
                        test.type(),
                        test.method())
                .directory(ROOT.resolve(test.module()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            NamedTest.Verdict verdict =
                    ended ? NamedTest.Verdict.ofExit(process.exitValue()) : NamedTest.Verdict.NEITHER;
            return new Ending(verdict, Files.readString(output));
        } finally {
            process.destroyForcibly();
        }
    }

    /** The module's tests and classes, those of the modules that all share, and the libraries of this one. */
    private static String classPath(String module) throws IOException {
        try (Stream<Path> shared = Files.list(ROOT.resolve("infra"))) {
            Stream<Path> own =
                    Stream.of("target/test-classes", "target/classes").map(ROOT.resolve(module)::resolve);
            Stream<Path> all = Stream.concat(
                    own,
                    shared.sorted().map(each -> each.resolve("target/classes")).filter(Files::isDirectory));
            return all.map(Path::toString).collect(Collectors.joining(File.pathSeparator))
                    + File.pathSeparator
                    + System.getProperty("java.class.path");
        }
    }
}
