package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Instant;
import java.util.Set;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.Test;

public abstract class MergersContract {
    private static final Instant NOW = Instant.parse("2024-05-16T01:00:00Z");
    private static final PersonId FIRST = new PersonId("p-admin");
    private static final PersonId SECOND = new PersonId("p-admin-2");

    protected abstract Mergers mergers();

    @Test
    void aBookIsKeptAsItWasWrittenAndFoundWhileItIsUnsettled() {
        Mergers mergers = mergers();
        mergers.change(HOME, book -> book.proposed(targetId(1), targetId(2), "同一企业", FIRST, NOW));
        mergers.change(HOME, book -> book.proposed(targetId(3), targetId(4), "同一地址", FIRST, NOW));
        mergers.change(HOME, book -> book.rejected(2, "并非同一企业", SECOND, NOW));
        assertThat(mergers.unsettled()).isEmpty();

        MergerBook written = mergers.change(HOME, book -> book.confirmed(1, SECOND, NOW));

        assertThat(mergers.of(HOME)).isEqualTo(written);
        assertThat(written.merger(1).state()).isEqualTo(MergerState.CONFIRMED);
        assertThat(mergers.unsettled()).containsExactly(HOME);
        mergers.change(HOME, book -> book.settled(Set.of(1)));
        assertThat(mergers.unsettled()).isEmpty();
        assertThat(mergers.of(new AuthorityCode("999998-SAMR")).mergers()).isEmpty();
    }

    @Test
    void whatIsRefusedChangesNothing() {
        Mergers mergers = mergers();
        MergerBook proposed = mergers.change(HOME, book -> book.proposed(targetId(1), targetId(2), "同一企业", FIRST, NOW));

        assertThatThrownBy(() -> mergers.change(HOME, book -> book.confirmed(1, FIRST, NOW)))
                .isInstanceOf(SecondPersonMerges.class);

        assertThat(mergers.of(HOME)).isEqualTo(proposed);
    }
}
