package org.doublerandom.inspection;

import java.util.stream.Stream;
import org.doublerandom.testkit.ServiceArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class InspectionArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfStructure() {
        return ServiceArchitecture.of("org.doublerandom.inspection").tests();
    }
}
