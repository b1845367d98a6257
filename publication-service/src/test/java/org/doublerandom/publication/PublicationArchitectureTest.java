package org.doublerandom.publication;

import java.util.stream.Stream;
import org.doublerandom.testkit.ServiceArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PublicationArchitectureTest {
    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfStructure() {
        return ServiceArchitecture.of("org.doublerandom.publication").tests();
    }
}
