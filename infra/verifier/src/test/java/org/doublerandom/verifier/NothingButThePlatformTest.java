package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A verifier that shared code with the service would share its mistakes. */
class NothingButThePlatformTest {
    private static final Pattern NAMED = Pattern.compile("\\b(?:org|com|tools|io|net)\\.[a-z]+\\.[A-Za-z.]+");
    private static final List<String> ALLOWED =
            List.of("org.doublerandom.verifier", "org.jspecify.annotations", "java.", "io.IOException");

    @Test
    void itNamesNothingButThePlatformAndItself() throws IOException {
        Set<String> foreign = new TreeSet<>();
        int files = 0;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                files++;
                Matcher named = NAMED.matcher(
                        Files.readString(source).replace("java.io.", "").replace("java.net.", ""));
                while (named.find()) {
                    foreign.add(named.group());
                }
            }
        }
        foreign.removeIf(name -> ALLOWED.stream().anyMatch(name::startsWith));

        assertThat(foreign).isEmpty();
        assertThat(files).isGreaterThan(40);
    }
}
