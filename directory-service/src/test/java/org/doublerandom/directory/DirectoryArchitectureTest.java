package org.doublerandom.directory;

import java.util.stream.Stream;
import org.doublerandom.testkit.ServiceArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DirectoryArchitectureTest {
    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfStructure() {
        return ServiceArchitecture.of("org.doublerandom.directory").tests();
    }
}
