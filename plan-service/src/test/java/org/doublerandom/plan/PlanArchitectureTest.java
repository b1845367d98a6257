package org.doublerandom.plan;

import java.util.stream.Stream;
import org.doublerandom.testkit.ServiceArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PlanArchitectureTest {
    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfStructure() {
        return ServiceArchitecture.of("org.doublerandom.plan").tests();
    }
}
