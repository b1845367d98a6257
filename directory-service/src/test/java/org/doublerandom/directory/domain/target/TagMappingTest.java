package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.values.MalformedValue;
import org.junit.jupiter.api.Test;

class TagMappingTest {
    @Test
    void textsIndustriesAndKindsGiveTags() {
        TagMapping mapping = new TagMapping(List.of(
                meaning("餐饮服务单位", "catering"),
                meaning("industry=C14", "food"),
                meaning("industry=C15", "drinks"),
                meaning("kind=SOLE_PROPRIETOR", "stall")));

        assertThat(mapping.tagsOf(restaurant(1).facts()))
                .containsExactly(new Tag("catering"), new Tag("food"), new Tag("stall"));
        assertThat(mapping.tagsOf(foodFactory(1).facts())).containsExactly(new Tag("food"));
        assertThat(mapping.knows(new Tag("drinks"))).isTrue();
        assertThat(mapping.sought(new Tag("food")))
                .isEqualTo(new SoughtTag(new Tag("food"), Set.of(), List.of("C14"), Set.of()));
    }

    @Test
    void aRuleNamesAnIndustryOrAKindThatThereIsAndGivesTagsOnly() {
        assertThatThrownBy(() -> meaning("industry=14", "food")).isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> meaning("kind=SHOP", "food")).isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> new ScopeMeaning(
                        "kind=SITE", Set.of(TargetKind.SITE), new TreeSet<>(Set.of(new Tag("site"))), List.of()))
                .isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() ->
                        new ScopeMeaning("industry=C14", Set.of(), new TreeSet<>(), List.of(new IndustryCode("C14"))))
                .isInstanceOf(MalformedValue.class);
    }

    @Test
    void theFingerprintFollowsTheTagsAndNothingElse() {
        TagMapping mapping = new TagMapping(List.of(meaning("餐饮服务单位", "catering"), meaning("食品生产企业", "food")));
        TagMapping same = new TagMapping(List.of(
                meaning("食品生产企业", "food"),
                meaning("餐饮服务单位", "catering"),
                new ScopeMeaning("各类企业", Set.of(TargetKind.ENTERPRISE), new TreeSet<>(), List.of())));

        assertThat(same.fingerprint()).isEqualTo(mapping.fingerprint());
        assertThat(new TagMapping(List.of(meaning("餐饮服务单位", "food"), meaning("食品生产企业", "food"))).fingerprint())
                .isNotEqualTo(mapping.fingerprint());
    }

    @Test
    void theFingerprintIsComputedOnceForAllEntries() {
        TagMapping mapping = new TagMapping(List.of(meaning("餐饮服务单位", "catering")));

        assertThat(mapping.fingerprint()).isSameAs(mapping.fingerprint());
    }

    @Test
    void aTagOfATargetIsOneThatABatchMayName() {
        assertThat(Tag.ofTarget("food-production").value()).isEqualTo("food-production");
        assertThatThrownBy(() -> Tag.ofTarget("FOOD")).isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> Tag.ofTarget("food.retail")).isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> Tag.ofTarget("a".repeat(41))).isInstanceOf(MalformedValue.class);
    }

    private static ScopeMeaning meaning(String scope, String tag) {
        return new ScopeMeaning(scope, Set.of(), new TreeSet<>(Set.of(new Tag(tag))), List.of());
    }
}
