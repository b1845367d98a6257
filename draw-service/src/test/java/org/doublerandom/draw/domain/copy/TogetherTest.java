package org.doublerandom.draw.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final int PIECES = 40;
    private static final String WHOLE =
            IntStream.range(0, PIECES).mapToObj(TogetherTest::line).collect(Collectors.joining());

    private static final Together.Place NOTHING = n -> Optional.empty();

    @Test
    void aPlaceThatHasAllOfItIsFoundHoweverMuchAnotherHasDamaged() {
        Together.Place damaged = without(evens(), "damaged\n");

        assertThat(areWhole(damaged, without(Set.of(), ""))).isTrue();
        assertThat(areWhole(damaged, NOTHING, without(Set.of(), ""))).isTrue();
        assertThat(areWhole(damaged)).isFalse();
    }

    @Test
    void whatAPlaceHasLostAnotherGives() {
        assertThat(areWhole(without(evens(), null), without(odds(), null))).isTrue();
        assertThat(areWhole(without(evens(), null), without(evens(), null))).isFalse();
    }

    @Test
    void fewDamagedPiecesAreTriedAgainstEachOther() {
        assertThat(areWhole(without(Set.of(1, 8), "damaged\n"), without(Set.of(5), "damaged\n")))
                .isTrue();
        assertThat(areWhole(without(Set.of(1, 8), "damaged\n"), without(Set.of(1), "other\n")))
                .isFalse();
    }

    @Test
    void whatNobodyCanTryIsNotSaidToBeLost() {
        assertThatThrownBy(() -> areWhole(without(evens(), "damaged\n"), without(odds(), "damaged\n")))
                .isInstanceOf(PlaceDidNotAnswer.class);
    }

    private static boolean areWhole(Together.Place... places) {
        return Together.are(
                FileName.POOL, PIECES, List.of(places), found -> text(found).equals(WHOLE));
    }

    private static String text(FilePieces found) {
        return found.pieces()
                .map(piece -> new String(piece, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** @param instead null where the piece is gone */
    private static Together.Place without(Set<Integer> pieces, String instead) {
        return n -> Optional.ofNullable(pieces.contains(n) ? instead : line(n))
                .map(line -> line.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<Integer> evens() {
        return IntStream.range(0, PIECES).filter(n -> n % 2 == 0).boxed().collect(Collectors.toSet());
    }

    private static Set<Integer> odds() {
        return IntStream.range(0, PIECES).filter(n -> n % 2 == 1).boxed().collect(Collectors.toSet());
    }

    private static String line(int n) {
        return "line " + n + "\n";
    }
}
