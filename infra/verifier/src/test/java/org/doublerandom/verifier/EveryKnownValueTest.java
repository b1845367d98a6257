package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.doublerandom.contracts.KnownFolder;
import org.doublerandom.contracts.KnownShape;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No entry of the known values is passed over in silence. */
class EveryKnownValueTest {
    private static final Path TESTS = Path.of("src/test/java/org/doublerandom/verifier");

    @TestFactory
    Stream<DynamicTest> everyEntryHasAShapeThatIsKnown() {
        return KnownFolder.all()
                .flatMap(folder -> folder.entries()
                        .map(entry -> DynamicTest.dynamicTest(
                                folder.name() + " " + entry.name(),
                                () -> assertThat(entry.shape()).as(entry.name()).isNotNull())));
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeIsTakenByATest(KnownShape shape) throws IOException {
        try (Stream<Path> tests = Files.list(TESTS)) {
            assertThat(tests.filter(Files::isRegularFile))
                    .anySatisfy(test -> assertThat(Files.readString(test))
                            .containsPattern("each(?:Case)?\\(\\s*KnownShape\\." + shape + ","));
        }
    }
}
