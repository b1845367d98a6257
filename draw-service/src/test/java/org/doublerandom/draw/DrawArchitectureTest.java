package org.doublerandom.draw;

import java.util.stream.Stream;
import org.doublerandom.testkit.ServiceArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DrawArchitectureTest {
    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfStructure() {
        return ServiceArchitecture.of("org.doublerandom.draw").tests();
    }
}
