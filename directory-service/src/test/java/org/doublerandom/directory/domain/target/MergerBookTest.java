package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.Test;

class MergerBookTest {
    private static final Instant NOW = Instant.parse("2024-05-16T01:00:00Z");
    private static final PersonId FIRST = new PersonId("p-admin");
    private static final PersonId SECOND = new PersonId("p-admin-2");

    @Test
    void twoThatWouldPointToEachOtherAreNotBothConfirmed() {
        MergerBook book = proposed(proposed(MergerBook.empty(HOME), 1, 2), 2, 1).confirmed(1, SECOND, NOW);

        assertThatThrownBy(() -> book.confirmed(2, SECOND, NOW)).isInstanceOf(TargetIsMerged.class);
        assertThat(book.standingFor(targetId(1))).isEqualTo(targetId(2));
        assertThat(book.standingFor(targetId(2))).isEqualTo(targetId(2));
    }

    @Test
    void aChainIsFollowedToItsEnd() {
        MergerBook both = proposed(proposed(MergerBook.empty(HOME), 1, 2), 2, 3);

        MergerBook chain = both.confirmed(1, SECOND, NOW).confirmed(2, SECOND, NOW);

        assertThat(chain.standingFor(targetId(1))).isEqualTo(targetId(3));
        assertThat(chain.confirmations()).isEqualTo(2);
        assertThat(chain.unsettled()).containsExactlyInAnyOrder(1, 2);
        // The other way round the first one would point to an entry that stands for nothing any more.
        MergerBook second = both.confirmed(2, SECOND, NOW);
        assertThatThrownBy(() -> second.confirmed(1, SECOND, NOW)).isInstanceOf(TargetIsMerged.class);
    }

    @Test
    void whoHasProposedAMergerGivesItUpButDoesNotConfirmIt() {
        MergerBook book = proposed(MergerBook.empty(HOME), 1, 2);

        assertThatThrownBy(() -> book.confirmed(1, FIRST, NOW)).isInstanceOf(SecondPersonMerges.class);
        assertThatThrownBy(() -> proposed(book, 1, 2)).isInstanceOf(MergerIsProposed.class);
        MergerBook given = book.rejected(1, "并非同一企业", FIRST, NOW);
        assertThat(given.standingFor(targetId(1))).isEqualTo(targetId(1));
        assertThatThrownBy(() -> given.confirmed(1, SECOND, NOW)).isInstanceOf(MergerIsDecided.class);
        assertThat(proposed(given, 1, 2).mergers()).hasSize(2);
        assertThatThrownBy(() -> given.confirmed(2, SECOND, NOW)).isInstanceOf(UnknownMerger.class);
        assertThatThrownBy(() -> given.rejected(0, "无", SECOND, NOW)).isInstanceOf(UnknownMerger.class);
    }

    @Test
    void whatIsConfirmedStands() {
        MergerBook book = proposed(MergerBook.empty(HOME), 1, 2).confirmed(1, SECOND, NOW);

        assertThatThrownBy(() -> book.confirmed(1, SECOND, NOW)).isInstanceOf(MergerIsDecided.class);
        assertThatThrownBy(() -> book.rejected(1, "撤回", FIRST, NOW)).isInstanceOf(MergerIsDecided.class);
        assertThatThrownBy(() -> proposed(book, 1, 3)).isInstanceOf(TargetIsMerged.class);
        assertThatThrownBy(() -> proposed(book, 3, 1)).isInstanceOf(TargetIsMerged.class);
        assertThatThrownBy(() -> proposed(book, 3, 3)).isInstanceOf(MergedIntoItself.class);
    }

    @Test
    void aFullBookTakesNoMoreButWhatStandsInItIsDecided() {
        List<Merger> known = IntStream.rangeClosed(1, 14_999)
                .mapToObj(n -> new Merger(n, targetId(n), targetId(n + 1), "同一企业", FIRST, NOW, null))
                .toList();
        MergerBook full = proposed(new MergerBook(HOME, known, Set.of()), 16_000, 16_001);

        assertThatThrownBy(() -> proposed(full, 16_002, 16_003)).isInstanceOf(MergerBookFull.class);
        assertThat(full.confirmed(15_000, SECOND, NOW).standingFor(targetId(16_000)))
                .isEqualTo(targetId(16_001));
    }

    private static MergerBook proposed(MergerBook book, int old, int into) {
        return book.proposed(targetId(old), targetId(into), "同一企业", FIRST, NOW);
    }
}
