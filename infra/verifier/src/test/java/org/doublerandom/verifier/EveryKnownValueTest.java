package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No entry of the known values is passed over in silence. */
class EveryKnownValueTest {
    /** When a publisher shows digests only is no property of a draw that its files could show. */
    private static final Set<String> NOT_OF_A_DRAW = Set.of("L21");

    @ParameterizedTest
    @ValueSource(strings = {"vectors.json", "log.json", "records.json"})
    void everyEntryIsNamedByATestOrTakenByItsParts(String file) throws IOException {
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                tests.append(Files.readString(source));
            }
        }
        Set<String> unnamed = new TreeSet<>();
        KnownValues.whole(file)
                .propertyStream()
                .filter(entry ->
                        !entry.getValue().has("steps") && !entry.getValue().has("throws"))
                .map(entry -> entry.getKey())
                .filter(name -> !name.equals("note") && !NOT_OF_A_DRAW.contains(name))
                .filter(name -> tests.indexOf("\"" + name + "\"") < 0 && tests.indexOf("\"" + name + ", ") < 0)
                .forEach(unnamed::add);

        assertThat(unnamed).isEmpty();
    }
}
