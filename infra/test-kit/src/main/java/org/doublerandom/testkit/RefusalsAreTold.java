package org.doublerandom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.starter.document.GatewayRefusals;
import org.doublerandom.starter.problem.Problems;
import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.RefusalCode;
import org.doublerandom.values.refusal.RefusalTexts;
import org.doublerandom.values.refusal.Refused;
import org.junit.jupiter.api.DynamicTest;

/** Whether the refusals of a service and the words of the message files fit together, in each language. */
final class RefusalsAreTold {
    private RefusalsAreTold() {}

    static Stream<DynamicTest> tests() {
        List<? extends Class<?>> refusals = refusals();
        Stream<DynamicTest> titles = Stream.of(Language.values())
                .map(language -> DynamicTest.dynamicTest(
                        "every refusal has a title in " + language.tag() + ", and every title a refusal",
                        () -> assertThat(RefusalTexts.codes(language)).isEqualTo(codesOf(refusals))));
        return Stream.concat(
                titles,
                Stream.of(
                        DynamicTest.dynamicTest(
                                "every refusal has a detail with the same facts in each language, and every detail a refusal",
                                () -> assertThat(RefusalTexts.details(Language.CHINESE))
                                        .isEqualTo(RefusalTexts.details(Language.ENGLISH))
                                        .containsOnlyKeys(ownCodesOf(refusals))),
                        DynamicTest.dynamicTest(
                                "every refusal is an exception, points only where something stands, and has Chinese terms for its facts",
                                () -> refusals.forEach(RefusalsAreTold::requireSound))));
    }

    private static List<? extends Class<?>> refusals() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.doublerandom")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Refusal.class))
                        .map(JavaClass::reflect)
                        .toList();
    }

    private static Set<String> codesOf(List<? extends Class<?>> refusals) {
        return Stream.of(ownCodesOf(refusals), Problems.foreignCodes(), GatewayRefusals.codes())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> ownCodesOf(List<? extends Class<?>> refusals) {
        return refusals.stream()
                .map(type -> RefusalCode.of(type, type.getAnnotation(Refusal.class)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void requireSound(Class<?> type) {
        Refusal refusal = type.getAnnotation(Refusal.class);
        assertThat(type).isAssignableTo(Refused.class);
        assertThat(refusal.pointer()).as(type.getName()).matches("|(/[^/]+)+|[?][A-Za-z]+|[A-Z][A-Za-z-]+:");
        Stream.of(type.getDeclaredConstructors())
                .flatMap(constructor -> Stream.of(constructor.getParameterTypes()))
                .filter(Class::isEnum)
                .flatMap(fact -> Stream.of(fact.getEnumConstants()))
                .forEach(constant -> assertThat(RefusalTexts.term((Enum<?>) constant))
                        .as(type.getName() + ": the Chinese term of " + constant)
                        .isPresent());
        if (!refusal.value().hasPlace()) {
            assertThat(refusal.pointer()).as(type.getName()).isEmpty();
        }
    }
}
