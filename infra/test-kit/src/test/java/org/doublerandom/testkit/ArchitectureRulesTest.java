package org.doublerandom.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {
    /** Rule → folder under {@code violations} in which it, and no other rule, is broken. */
    private static final Map<String, String> PLANTED = Map.ofEntries(
            Map.entry("rings point inwards", "outwards"),
            Map.entry("domain is plain Java", "framework"),
            Map.entry("application needs one annotation", "application"),
            Map.entry("adapters do not know each other", "adapters"),
            Map.entry("clients alone call other services", "caller"),
            Map.entry("work alone works unasked", "unasked"),
            Map.entry("there are no other packages", "elsewhere"),
            Map.entry("time and chance are arguments", "chance"),
            Map.entry("domain types are values", "mutable"),
            Map.entry("a state change has a name", "setter"),
            Map.entry("adapters are package-private", "publicadapter"),
            Map.entry("an edit says what it starts from", "overwrite"),
            Map.entry("names name the concept", "names"),
            Map.entry("no package cycles", "cycle"),
            Map.entry("nothing is swallowed", "swallow"));

    @Test
    void everyRuleHasAPlantedViolation() {
        assertThat(ArchitectureRules.of("x"))
                .extracting(ArchitectureRules.Named::name)
                .containsExactlyInAnyOrderElementsOf(PLANTED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyRuleRefusesItsPlantedViolation() {
        return PLANTED.entrySet().stream()
                .map(planted -> DynamicTest.dynamicTest(planted.getKey(), () -> {
                    String base = "org.doublerandom.testkit.violations." + planted.getValue();
                    assertThatThrownBy(() -> rule(planted.getKey(), base).check(classesOf(base)))
                            .isInstanceOf(AssertionError.class);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleAcceptsASoundService() {
        // Where only a setter is planted, every other rule has nothing to refuse.
        String base = "org.doublerandom.testkit.violations.setter";
        return PLANTED.keySet().stream()
                .filter(name -> !name.equals("a state change has a name"))
                .map(name ->
                        DynamicTest.dynamicTest(name, () -> rule(name, base).check(classesOf(base))));
    }

    private static ArchRule rule(String name, String base) {
        return ArchitectureRules.of(base).stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow()
                .rule();
    }

    private static JavaClasses classesOf(String base) {
        JavaClasses classes = new ClassFileImporter().importPackages(base);
        assertThat(classes.size()).isGreaterThan(5);
        return classes;
    }
}
