package org.doublerandom.directory.domain.upper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.upper.UpperFixtures.FIRST;
import static org.doublerandom.directory.domain.upper.UpperFixtures.NOW;
import static org.doublerandom.directory.domain.upper.UpperFixtures.SECOND;
import static org.doublerandom.directory.domain.upper.UpperFixtures.first;
import static org.doublerandom.directory.domain.upper.UpperFixtures.item;
import static org.doublerandom.directory.domain.upper.UpperFixtures.second;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.values.AuthorityCode;
import org.junit.jupiter.api.Test;

public abstract class EditionsContract {
    private static final AuthorityCode OTHER = new AuthorityCode("999998-SAMR");

    protected abstract Editions editions();

    @Test
    void anEditionIsDeclaredAndThenBroughtForGood() {
        Editions editions = editions();
        List<ItemText> items = List.of(item(FIRST, "10", "年报公示"), item(FIRST, "2", "名称规范使用"));

        editions.change(HOME, FIRST, Edition.declared(HOME, FIRST, second().source())::declaredAfter);
        assertThat(editions.change(HOME, FIRST, first()::declaredAfter)).isEqualTo(first());
        Edition brought =
                editions.change(HOME, FIRST, known -> known.orElseThrow().brought(items));
        editions.change(HOME, FIRST, first()::declaredAfter);

        assertThat(brought.items()).isEqualTo(items);
        assertThat(editions.find(HOME, FIRST)).contains(brought);
        assertThat(editions.change(HOME, FIRST, known -> known.orElseThrow().brought(items)))
                .isEqualTo(brought);
        assertThatThrownBy(() -> editions.change(
                        HOME, FIRST, known -> known.orElseThrow().brought(items.subList(0, 1))))
                .isInstanceOf(IllegalStateException.class);
        Edition otherwise = Edition.declared(HOME, FIRST, second().source());
        assertThatThrownBy(() -> editions.change(HOME, FIRST, otherwise::declaredAfter))
                .isInstanceOf(EditionDiffers.class);
    }

    @Test
    void onlyWhatIsBroughtComesIntoForceAndOnce() {
        Editions editions = editions();
        editions.change(HOME, FIRST, first()::declaredAfter);
        assertThatThrownBy(() -> editions.change(
                        HOME, FIRST, known -> known.orElseThrow().inForce(NOW)))
                .isInstanceOf(EditionEmpty.class);
        editions.change(HOME, FIRST, known -> known.orElseThrow().brought(List.of(item(FIRST, "1", "年报公示"))));

        editions.change(HOME, FIRST, known -> known.orElseThrow().inForce(NOW));
        editions.change(HOME, FIRST, known -> known.orElseThrow().inForce(NOW.plusSeconds(9)));

        assertThat(editions.get(HOME, FIRST).inForceSince()).isEqualTo(NOW);
    }

    @Test
    void eachAuthorityKeepsItsOwnByName() {
        Editions editions = editions();
        editions.change(HOME, SECOND, second()::declaredAfter);
        editions.change(HOME, FIRST, first()::declaredAfter);
        editions.change(OTHER, FIRST, Edition.declared(OTHER, FIRST, first().source())::declaredAfter);

        assertThat(editions.all(HOME)).containsExactly(first(), second());
        assertThat(editions.all(new AuthorityCode("999997-SAMR"))).isEmpty();
        assertThat(editions.find(OTHER, SECOND)).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> editions.get(OTHER, SECOND)).isInstanceOf(UnknownEdition.class);
    }
}
