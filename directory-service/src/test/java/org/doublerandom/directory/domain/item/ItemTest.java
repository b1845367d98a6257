package org.doublerandom.directory.domain.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.item.ItemFixtures.divided;
import static org.doublerandom.directory.domain.item.ItemFixtures.undivided;

import java.time.Instant;
import java.util.List;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;

class ItemTest {
    private static final Instant NOW = Instant.parse("2024-04-16T01:00:00Z");

    @Test
    void eachSubItemIsOneQuestion() {
        assertThat(divided("17", "年度报告公示信息", "即时公示信息").questions())
                .extracting(Question::number, Question::text)
                .containsExactly(tuple(1, "年度报告公示信息"), tuple(2, "即时公示信息"));
    }

    @Test
    void anItemWithoutSubItemsIsOneQuestion() {
        assertThat(undivided("35").questions()).extracting(Question::text).containsExactly("公示信息抽查");
        assertThat(undivided("35").subItemNames()).isEmpty();
    }

    @Test
    void publishingFixesTheTextAndTellsIt() {
        ItemText text = divided("17", "年度报告公示信息");

        Changed<Item> published = new ListedItem(HOME, text).publish(guideOf(text), List.of(), NOW);

        assertThat(published.state()).isEqualTo(new PublishedItem(HOME, text, 1, NOW, List.of()));
        assertThat(published.events()).containsExactly(new ItemPublished(HOME, text, List.of(), NOW));
    }

    @Test
    void publishingAgainChangesNothing() {
        ItemText text = undivided("35");
        Item published = new ListedItem(HOME, text)
                .publish(guideOf(text), List.of(), NOW)
                .state();

        Changed<Item> again = published.publish(guideOf(text), List.of(), NOW.plusSeconds(60));

        assertThat(again).isEqualTo(Changed.to(published));
    }

    @Test
    void publishingAgainGivesItsLineageToWhatHasNone() {
        ItemText text = undivided("35");
        ItemId former = new ItemId("ZJ2016-8");
        Item before = new PublishedItem(HOME, text, 1, NOW, List.of());

        Changed<Item> again = before.publish(guideOf(text), List.of(former), NOW.plusSeconds(60));

        assertThat(again.state()).isEqualTo(new PublishedItem(HOME, text, 1, NOW, List.of(former)));
        assertThat(again.events()).containsExactly(new ItemPublished(HOME, text, List.of(former), NOW));
        assertThat(again.state().publish(guideOf(text), List.of(new ItemId("ZJ2015-1")), NOW))
                .isEqualTo(Changed.to(again.state()));
    }

    @Test
    void aGuideHasANewVersionOnlyForOtherQuestions() {
        ItemText text = undivided("35");
        Changed<GuideBook> first = GuideBook.of(HOME, text.id()).publish(text.questions(), NOW);
        Changed<GuideBook> same = first.state().publish(text.questions(), NOW);
        Changed<GuideBook> other = first.state().publish(divided("35", "一", "二").questions(), NOW);

        assertThat(first.events())
                .containsExactly(new GuidePublished(
                        HOME, text.id(), 1, first.state().newest().digest(), 1, NOW));
        assertThat(same.events()).isEmpty();
        assertThat(other.state().newest().version()).isEqualTo(2);
        assertThat(other.state().versions()).startsWith(first.state().newest());
    }

    @Test
    void aGuidesDigestIsThatOfItsCanonicalJson() {
        Guide guide = new Guide(new ItemId("ZJ2017-1"), 1, List.of(new Question(1, "\"获证\"\n\\企业\u0001")));

        assertThat(guide.canonicalJson())
                .isEqualTo(
                        "{\"guide\":\"ZJ2017-1\",\"item\":\"ZJ2017-1\",\"questions\":[{\"no\":1,\"text\":\"\\\"获证\\\"\\n\\\\企业\\u0001\"}],\"version\":1}");
        assertThat(guide.digest()).isEqualTo(Digest.of(guide.canonicalJson()));
    }

    private static Guide guideOf(ItemText text) {
        return new Guide(text.id(), 1, text.questions());
    }
}
