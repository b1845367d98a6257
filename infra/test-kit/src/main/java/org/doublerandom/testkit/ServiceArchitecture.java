package org.doublerandom.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** The rules of structure that every service keeps, as tests over its compiled classes. */
public final class ServiceArchitecture {
    private static final List<String> RINGS = List.of("domain", "application", "messaging", "persistence", "web");
    private static final int LEAST_CLASSES = 30;

    private final String base;
    private final JavaClasses classes;

    private ServiceArchitecture(String base, JavaClasses classes) {
        this.base = base;
        this.classes = classes;
    }

    public static ServiceArchitecture of(String basePackage) {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        return new ServiceArchitecture(basePackage, main);
    }

    /** One test per rule, one per ring, and one that the import was not empty by mistake. */
    public Stream<DynamicTest> tests() {
        Stream<DynamicTest> size = Stream.of(DynamicTest.dynamicTest(
                "more than " + LEAST_CLASSES + " classes were imported",
                () -> Assertions.assertTrue(classes.size() > LEAST_CLASSES, base + ": " + classes.size())));
        Stream<DynamicTest> rings = RINGS.stream()
                .map(ring -> DynamicTest.dynamicTest("ring " + ring + " is present", () -> requireRing(ring)));
        Stream<DynamicTest> rules = ArchitectureRules.of(base).stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(classes)));
        return Stream.of(size, rings, rules, RefusalsAreTold.tests()).flatMap(tests -> tests);
    }

    private void requireRing(String ring) {
        Assertions.assertTrue(
                classes.stream()
                        .anyMatch(type -> type.getPackageName().startsWith(base + "." + ring)
                                && !type.getSimpleName().equals("package-info")),
                base + "." + ring + " is empty (expected: these five in every service)");
    }
}
