package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.target.TargetFixtures.everybody;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodProduction;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.directory.domain.target.TargetFixtures.neverDrawn;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetFilterTest {
    private static final TagMapping MAPPING = new TagMapping(meanings());

    @Test
    void demandsNothingWhereItIsEmpty() {
        assertThat(everybody().selects(Traits.of(neverDrawn(restaurant(1)), MAPPING)))
                .isTrue();
    }

    @Test
    void selectsByKindAndTag() {
        assertThat(foodProduction().selects(Traits.of(neverDrawn(foodFactory(1)), MAPPING)))
                .isTrue();
        assertThat(foodProduction().selects(Traits.of(neverDrawn(restaurant(1)), MAPPING)))
                .isFalse();
    }

    @Test
    void nobodyHasATagThatIsNotMapped() {
        TagMapping nothing = new TagMapping(List.of());

        assertThat(foodProduction().selects(Traits.of(neverDrawn(foodFactory(1)), nothing)))
                .isFalse();
        assertThat(foodProduction().tagsUnknownTo(nothing)).containsExactly(new Tag("food-production"));
        assertThat(foodProduction().tagsUnknownTo(MAPPING)).isEmpty();
    }

    @Test
    void aTagByHandCountsLikeOneOfTheMapping() {
        TagMapping nothing = new TagMapping(List.of());
        Tag tag = new Tag("food-production");
        Target factory = neverDrawn(restaurant(1));
        Target tagged = new Target(
                factory.id(),
                factory.facts(),
                factory.history(),
                List.of(new HandTag(tag, "实际生产糕点", new PersonId("p-admin"), Instant.EPOCH)),
                null);

        TargetFilter filter = new TargetFilter(Set.of(), List.of(), Set.of(tag), Set.of(), List.of(), null);

        assertThat(filter.selects(Traits.of(tagged, MAPPING))).isTrue();
        assertThat(filter.selects(Traits.of(factory, MAPPING))).isFalse();
        assertThat(filter.tagsUnknownTo(nothing.with(Set.of(tag)))).isEmpty();
    }

    @Test
    void oneMappedTagOfSeveralAlternativesIsEnough() {
        TargetFilter filter = new TargetFilter(
                Set.of(), List.of(), Set.of(), Set.of(new Tag("catering"), new Tag("cosmetics")), List.of(), null);

        assertThat(filter.tagsUnknownTo(MAPPING)).isEmpty();
        assertThat(filter.selects(Traits.of(neverDrawn(restaurant(1)), MAPPING)))
                .isTrue();
        assertThat(filter.selects(Traits.of(neverDrawn(foodFactory(1)), MAPPING)))
                .isFalse();
    }

    @Test
    void selectsByIndustryAreaAndDate() {
        assertThat(filter("C14", "000000002", "2016-01-01").selects(Traits.of(neverDrawn(foodFactory(1)), MAPPING)))
                .isTrue();
        assertThat(filter("C15", "000000002", "2016-01-01").selects(Traits.of(neverDrawn(foodFactory(1)), MAPPING)))
                .isFalse();
        assertThat(filter("C14", "000000003", "2016-01-01").selects(Traits.of(neverDrawn(foodFactory(1)), MAPPING)))
                .isFalse();
        assertThat(filter("C14", "000000002", "2015-05-20").selects(Traits.of(neverDrawn(foodFactory(1)), MAPPING)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A01", "C1411", "T97", "S96", "C", "K7010"})
    void industriesAreThoseOfTheStandard(String code) {
        assertThat(new IndustryCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A06", "C12", "C44", "U01", "1411", "C1", "T98", "A00", "c14", "C14111"})
    void anIndustryOfAnotherSectionIsRefused(String code) {
        assertThatThrownBy(() -> new IndustryCode(code)).isInstanceOf(MalformedValue.class);
    }

    @Test
    void aTargetExistsFromItsRegistrationToTheDayBeforeItsClosing() {
        Registration closed =
                new Registration(LocalDate.of(2020, 1, 1), TargetStatus.CLOSED, LocalDate.of(2023, 12, 31));

        assertThat(closed.existedOn(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(closed.existedOn(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(closed.existedOn(LocalDate.of(2023, 12, 30))).isTrue();
        assertThat(closed.existedOn(LocalDate.of(2023, 12, 31))).isFalse();
    }

    @Test
    void whoHasOnlySuspendedBusinessStillExists() {
        Registration suspended =
                new Registration(LocalDate.of(2020, 1, 1), TargetStatus.SUSPENDED, LocalDate.of(2023, 6, 1));

        assertThat(suspended.isOpen()).isFalse();
        assertThat(suspended.existedOn(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(suspended.existedOn(LocalDate.of(2019, 12, 31))).isFalse();
    }

    @Test
    void whoHasNoIndustryIsOfNone() {
        TargetFacts factory = foodFactory(1).facts();
        Traits none = new Traits(factory.kind(), null, Set.of(), factory.area(), LocalDate.of(2015, 1, 1));

        assertThat(everybody().selects(none)).isTrue();
        assertThat(filter("C14", "000000002", "2016-01-01").selects(none)).isFalse();
    }

    private static TargetFilter filter(String industry, String area, String registeredBefore) {
        return new TargetFilter(
                Set.of(), List.of(industry), Set.of(), Set.of(), List.of(area), LocalDate.parse(registeredBefore));
    }
}
