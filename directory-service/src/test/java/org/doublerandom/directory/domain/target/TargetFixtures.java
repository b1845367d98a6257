package org.doublerandom.directory.domain.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;

/** Shops and factories of the fictional county 青禾县. */
public final class TargetFixtures {
    public static final Origin BROUGHT = Origin.ofImport("first", Instant.parse("2024-04-16T01:00:00Z"));
    public static final LocalDate REGISTERED = LocalDate.of(2015, 5, 20);

    private TargetFixtures() {}

    /** Directory numbers in ascending order. */
    public static TargetId targetId(int n) {
        return new TargetId("T" + "AAAAAAAA" + letters(n));
    }

    public static RegisteredTarget foodFactory(int n) {
        return entry(n, TargetKind.ENTERPRISE, open(), List.of("食品生产企业"));
    }

    public static RegisteredTarget closedFoodFactory(int n, LocalDate closed) {
        return entry(
                n, TargetKind.ENTERPRISE, new Registration(REGISTERED, TargetStatus.CLOSED, closed), List.of("食品生产企业"));
    }

    public static RegisteredTarget restaurant(int n) {
        return entry(n, TargetKind.SOLE_PROPRIETOR, open(), List.of("餐饮服务单位", "个体工商户"));
    }

    /** Of somebody who trades without a name, at the same address. */
    public static TargetFacts withoutName(TargetFacts facts) {
        return new TargetFacts(
                facts.kind(),
                TargetFacts.WITHOUT_NAME,
                facts.address(),
                facts.area(),
                facts.industry(),
                facts.registration(),
                facts.scopes());
    }

    public static List<RegisteredTarget> foodFactories(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(TargetFixtures::foodFactory)
                .toList();
    }

    public static Target neverDrawn(RegisteredTarget entry) {
        return new Target(entry.id(), entry.facts(), DrawHistory.NONE);
    }

    public static TargetFilter foodProduction() {
        return new TargetFilter(
                Set.of(TargetKind.ENTERPRISE),
                List.of(),
                Set.of(new Tag("food-production")),
                Set.of(),
                List.of(),
                null);
    }

    public static TargetFilter everybody() {
        return new TargetFilter(Set.of(), List.of(), Set.of(), Set.of(), List.of(), null);
    }

    public static List<ScopeMeaning> meanings() {
        return List.of(
                new ScopeMeaning("食品生产企业", Set.of(), new TreeSet<>(Set.of(new Tag("food-production"))), List.of()),
                new ScopeMeaning("餐饮服务单位", Set.of(), new TreeSet<>(Set.of(new Tag("catering"))), List.of()),
                new ScopeMeaning("各类企业", Set.of(TargetKind.ENTERPRISE), new TreeSet<>(), List.of()));
    }

    private static RegisteredTarget entry(int n, TargetKind kind, Registration registration, List<String> scopes) {
        return new RegisteredTarget(
                targetId(n),
                new TargetFacts(
                        kind,
                        "青禾县第" + n + "号",
                        "青禾县解放路" + n + "号",
                        new Area("00000000" + (n % 3 + 1)),
                        new IndustryCode("C1411"),
                        registration,
                        scopes));
    }

    private static Registration open() {
        return new Registration(REGISTERED, TargetStatus.OPEN, null);
    }

    private static String letters(int n) {
        StringBuilder letters = new StringBuilder();
        for (int rest = n, i = 0; i < 4; i++, rest /= 26) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
