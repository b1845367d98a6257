package org.doublerandom.directory.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.NOW;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.credit.InMemoryCreditHistories;
import org.doublerandom.directory.domain.credit.MonthlyClass;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.inspector.Certificate;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Loan;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Registration;
import org.doublerandom.directory.domain.target.ScopeMeaning;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What takes somebody away asks for a second person. */
class WeightsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 16);
    private static final Span LIFE = new Span(LocalDate.of(2019, 7, 1), LocalDate.of(2024, 6, 30));

    private final Directory home = new InMemoryDirectories().of(HOME);

    @Test
    void whoMayInspectForAShorterTimeOrOtherItemsOrBatchesIsTakenAway() {
        Loan loan = new Loan(new FrameId("000000-SAMR.2024.L31.B1"), "青市监借〔2024〕3号");
        home.inspectors().write(List.of(standing(LIFE, List.of(), null)), NOW);

        assertThat(grave(standing(LIFE, List.of(), null))).isZero();
        assertThat(grave(standing(new Span(LIFE.from(), TODAY), List.of(), null)))
                .isEqualTo(1);
        assertThat(grave(standing(new Span(TODAY.plusDays(1), LIFE.to()), List.of(), null)))
                .isEqualTo(1);
        assertThat(grave(standing(LIFE, List.of(new ItemId("ZJ2017-1")), null))).isEqualTo(1);
        assertThat(grave(standing(LIFE, List.of(), loan))).isEqualTo(1);
        // Renewed, and already in force.
        assertThat(grave(standing(new Span(TODAY, TODAY.plusYears(5)), List.of(), null)))
                .isZero();
        assertThat(grave(standing(Span.ALWAYS, List.of(), null))).isZero();
    }

    private long grave(ListedInspector entry) {
        return new WeightOfInspectors(home.inspectors(), Unit.WHOLE, TODAY).grave(List.of(entry));
    }

    private static ListedInspector standing(Span valid, List<ItemId> items, @Nullable Loan loan) {
        InspectorFacts facts = anInspector(1, "000000001").facts();
        return new ListedInspector(
                anInspector(1, "000000001").id(),
                new InspectorFacts(
                        facts.person(),
                        facts.name(),
                        facts.unit(),
                        facts.unitName(),
                        new Certificate("33010001", null, valid),
                        facts.tags(),
                        facts.cap(),
                        items,
                        loan));
    }

    @Test
    void recusalsWeighBesideTheInspectorsOfTheUnitWhetherNewOrChanged() {
        home.inspectors().write(List.of(anInspector(1, "000000001"), anInspector(2, "000000002")), NOW);
        WeightOfRecusals weight =
                new WeightOfRecusals(entries -> new Written(3, 4, 5), home.inspectors(), new Unit("000000001"));

        assertThat(weight.grave(List.of())).isEqualTo(7);
        assertThat(weight.known()).isEqualTo(100);
    }

    @Test
    void eachClassThatIsNewOrAnotherOneWeighsSoThatNobodyBringsItAlone() {
        home.targets().write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);
        InMemoryCreditHistories classes = new InMemoryCreditHistories(InMemoryDirectories.all(home));
        YearMonth march = YearMonth.of(2024, 3);
        classes.write(InMemoryDirectories.HOME, List.of(new MonthlyClass(targetId(1), march, CreditClass.D)));
        WeightOfClasses weight = new WeightOfClasses(classes, InMemoryDirectories.HOME);

        assertThat(weight.grave(List.of(new MonthlyClass(targetId(1), march, CreditClass.D))))
                .isZero();
        assertThat(weight.grave(List.of(
                        new MonthlyClass(targetId(1), march, CreditClass.A),
                        new MonthlyClass(targetId(2), march, CreditClass.A))))
                .isEqualTo(2);
        assertThat(weight.known()).isZero();
    }

    @Test
    void anotherDayOfRegistrationWeighs() {
        RegisteredTarget known = restaurant(1);
        home.targets().write(List.of(known), BROUGHT);
        TargetFacts facts = known.facts();
        Registration later = new Registration(
                facts.registration().registeredOn().plusDays(1),
                facts.registration().status(),
                facts.registration().closedOn());
        RegisteredTarget entry = new RegisteredTarget(
                known.id(),
                new TargetFacts(
                        facts.kind(),
                        facts.name(),
                        facts.address(),
                        facts.area(),
                        facts.industry(),
                        later,
                        facts.scopes(),
                        facts.register()));

        assertThat(new WeightOfTargets(home, Unit.WHOLE).grave(List.of(entry))).isEqualTo(1);
        assertThat(new WeightOfTargets(home, Unit.WHOLE).grave(List.of(known))).isZero();
    }

    @Test
    void aTextOrRuleWeighsAsMuchAsTheTargetsThatItIsAbout() {
        home.tagMappings().write(TargetFixtures.meanings());
        home.targets().write(List.of(restaurant(1), foodFactory(2), foodFactory(3), foodFactory(4)), BROUGHT);
        WeightOfMeanings weight = new WeightOfMeanings(home);
        ScopeMeaning drinks = meaning("industry=C1411", "drinks");
        ScopeMeaning renamed = meaning("食品生产企业", "food");

        assertThat(weight.known()).isEqualTo(4);
        assertThat(weight.grave(TargetFixtures.meanings())).isZero();
        assertThat(weight.grave(List.of(renamed))).isEqualTo(3);
        assertThat(weight.first(List.of(renamed), 2)).containsExactly(targetId(2), targetId(3));
        assertThat(weight.grave(List.of(meaning("kind=SOLE_PROPRIETOR", "stall"))))
                .isEqualTo(1);
        assertThat(weight.grave(List.of(drinks))).isEqualTo(4);
        home.tagMappings().write(List.of(drinks));
        assertThat(weight.grave(List.of(drinks))).isZero();
    }

    private static ScopeMeaning meaning(String scope, String tag) {
        return new ScopeMeaning(scope, Set.of(), new TreeSet<>(Set.of(new Tag(tag))), List.of());
    }
}
