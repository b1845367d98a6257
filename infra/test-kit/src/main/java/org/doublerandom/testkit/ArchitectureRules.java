package org.doublerandom.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.starter.UseCase;
import org.doublerandom.starter.command.IfMatch;
import org.doublerandom.starter.command.PreconditionIsState;
import org.doublerandom.starter.http.ServiceCalls;
import org.springframework.context.Lifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** The rules themselves; each failure says why the rule stands and what to do instead. */
final class ArchitectureRules {
    private static final List<String> ADAPTERS = List.of("web", "messaging", "persistence", "clients", "work");

    record Named(String name, ArchRule rule) {}

    private ArchitectureRules() {}

    static List<Named> of(String base) {
        return List.of(
                new Named("rings point inwards", ringsPointInwards(base)),
                new Named("domain is plain Java", domainIsPlainJava(base)),
                new Named("application needs one annotation", applicationNeedsOneAnnotation(base)),
                new Named("adapters do not know each other", adaptersDoNotKnowEachOther(base)),
                new Named("clients alone call other services", clientsAloneCallOtherServices(base)),
                new Named("work alone works unasked", workAloneWorksUnasked(base)),
                new Named("there are no other packages", thereAreNoOtherPackages(base)),
                new Named("time and chance are arguments", timeAndChanceAreArguments(base)),
                new Named("domain types are values", domainTypesAreValues(base)),
                new Named("a state change has a name", aStateChangeHasAName(base)),
                new Named("adapters are package-private", adaptersArePackagePrivate(base)),
                new Named("an edit says what it starts from", anEditSaysWhatItStartsFrom(base)),
                new Named("names name the concept", namesNameTheConcept(base)),
                new Named("no package cycles", noPackageCycles(base)),
                new Named("nothing is swallowed", nothingIsSwallowed(base)));
    }

    private static ArchRule ringsPointInwards(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + ".application..")
                .or()
                .resideInAPackage(base + ".domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(adapters(base))
                .because("change flows one way: put a port into the inner ring and implement it outside");
    }

    private static ArchRule domainIsPlainJava(String base) {
        return classes()
                .that()
                .resideInAPackage(base + ".domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        base + ".domain..",
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        "org.doublerandom.workingdays..",
                        "org.doublerandom.tables..",
                        "org.doublerandom.values.."))
                .because("rules must be readable and can be written again without a framework");
    }

    private static ArchRule applicationNeedsOneAnnotation(String base) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                        base + ".application..",
                        base + ".domain..",
                        "org.doublerandom.tables..",
                        "org.doublerandom.values..",
                        "java..",
                        "org.jspecify..",
                        "org.slf4j..")
                .or(type(UseCase.class));
        return classes()
                .that()
                .resideInAPackage(base + ".application..")
                .should()
                .onlyDependOnClassesThat(allowed)
                .because("@UseCase is all that a use case needs; the rest goes behind a port");
    }

    private static ArchRule adaptersDoNotKnowEachOther(String base) {
        return classes()
                .that()
                .resideInAnyPackage(adapters(base))
                .should(new ArchCondition<>("not know another adapter") {
                    @Override
                    public void check(JavaClass from, ConditionEvents events) {
                        String own = ringOf(base, from);
                        from.getDirectDependenciesFromSelf().forEach(dependency -> {
                            String other = ringOf(base, dependency.getTargetClass());
                            if (!other.equals(own) && ADAPTERS.contains(other)) {
                                events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                            }
                        });
                    }
                })
                .because("a controller calls a use case, never a store or a broker");
    }

    private static ArchRule clientsAloneCallOtherServices(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(base + ".clients..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.springframework.web.client..").or(type(ServiceCalls.class)))
                .because(
                        "who asks another service decides what its answers mean: put a port inside, the call in clients");
    }

    private static ArchRule workAloneWorksUnasked(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(base + ".work..")
                .should()
                .dependOnClassesThat(type(Sweep.class).or(type(Lifecycle.class)).or(type(SmartLifecycle.class)))
                .because("what runs without a request or a fact is found in one place");
    }

    private static ArchRule thereAreNoOtherPackages(String base) {
        return classes()
                .that()
                .resideInAPackage(base + ".*..")
                .should()
                .resideInAnyPackage(
                        Stream.concat(Stream.of(rings(base, "domain", "application")), Stream.of(adapters(base)))
                                .toArray(String[]::new))
                .because("the same packages stand in every service, so that a reader knows where to look");
    }

    private static ArchRule timeAndChanceAreArguments(String base) {
        return noClasses()
                .that()
                .resideInAnyPackage(rings(base, "domain", "application"))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .because("a draw must replay: take the Clock or the bytes as an argument");
    }

    private static ArchRule domainTypesAreValues(String base) {
        DescribedPredicate<JavaClass> value = DescribedPredicate.describe(
                "a record, interface, enum, exception or final class",
                type -> type.isRecord()
                        || type.isInterface()
                        || type.isEnum()
                        || type.isAssignableTo(Throwable.class)
                        || type.getModifiers().contains(JavaModifier.FINAL));
        return classes()
                .that()
                .resideInAPackage(base + ".domain..")
                .and()
                .areTopLevelClasses()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(value))
                .because("values do not change behind the reader's back");
    }

    private static ArchRule anEditSaysWhatItStartsFrom(String base) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + ".web..")
                .and()
                .areAnnotatedWith(PutMapping.class)
                .or()
                .areAnnotatedWith(PatchMapping.class)
                .or()
                .areAnnotatedWith(DeleteMapping.class)
                .should()
                .beAnnotatedWith(PreconditionIsState.class)
                .orShould(haveRawParameterTypes(DescribedPredicate.describe(
                        "with an IfMatch",
                        types -> types.stream().anyMatch(type -> type.isEquivalentTo(IfMatch.class)))))
                .allowEmptyShould(true)
                .because("a stale page must not erase what a colleague wrote meanwhile");
    }

    private static ArchRule aStateChangeHasAName(String base) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + ".domain..")
                .should()
                .haveNameMatching("set[A-Z].*")
                .allowEmptyShould(true)
                .because("a state change has a verb of the field");
    }

    private static ArchRule adaptersArePackagePrivate(String base) {
        return classes()
                .that()
                .resideInAnyPackage(adapters(base))
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .bePackagePrivate()
                .because("nothing outside may couple to an adapter");
    }

    private static ArchRule namesNameTheConcept(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Manager|Common|Constants|Impl|DTO|Dto|Bean)")
                .because("a name says which concept of the field the class is");
    }

    private static ArchRule noPackageCycles(String base) {
        return SlicesRuleDefinition.slices()
                .matching(base + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one");
    }

    private static ArchRule nothingIsSwallowed(String base) {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should(new ArchCondition<>("not catch Exception or Throwable") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getCodeUnits().stream()
                                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                                .filter(block -> block.getCaughtThrowables().stream()
                                        .anyMatch(caught -> caught.isEquivalentTo(Exception.class)
                                                || caught.isEquivalentTo(Throwable.class)))
                                .forEach(block -> events.add(SimpleConditionEvent.violated(
                                        type, block.getSourceCodeLocation().toString())));
                    }
                })
                .because("a dropped message is a lost record: let it fly, the inbox retries or parks its stream");
    }

    private static String ringOf(String base, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return "";
        }
        String rest = name.substring(base.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static String[] adapters(String base) {
        return rings(base, ADAPTERS.toArray(String[]::new));
    }

    private static String[] rings(String base, String... names) {
        return Stream.of(names).map(name -> base + "." + name + "..").toArray(String[]::new);
    }
}
