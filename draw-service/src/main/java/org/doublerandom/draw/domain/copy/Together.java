package org.doublerandom.draw.domain.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.values.Digest;

/**
 * A file whose pieces lie in several places, each of which may have lost or damaged some: whether one of each are together what was
 * bound. Only digests of the pieces are kept meanwhile, for those of a province's pool are never at hand as one.
 */
final class Together {
    // Of more pieces than a dozen that two places have differently nobody tries every choice.
    private static final int MOST_CHOICES = 4096;

    /** A place, with what it has of the file. */
    interface Place {
        /** @param n from 0 */
        Optional<byte[]> piece(int n);
    }

    private final List<Place> places;
    private final List<List<Place>> having = new ArrayList<>();

    private Together(int pieces, List<Place> places) {
        this.places = places;
        IntStream.range(0, pieces).forEach(n -> having.add(differing(n)));
    }

    /**
     * @param pieces how many the file has
     * @param places in the order in which they are believed
     */
    static boolean are(int pieces, List<Place> places, Predicate<FilePieces> isBound) {
        return new Together(pieces, places).are(isBound);
    }

    private List<Place> differing(int n) {
        Set<Digest> seen = new HashSet<>();
        return places.stream()
                .filter(place -> place.piece(n)
                        .filter(piece -> seen.add(Digest.of(piece)))
                        .isPresent())
                .toList();
    }

    private boolean are(Predicate<FilePieces> isBound) {
        long choices = 1;
        for (List<Place> each : having) {
            choices = Math.min(MOST_CHOICES, choices * each.size());
        }
        int[] choice = new int[having.size()];
        for (long tried = 0; tried < choices; tried++) {
            int[] chosen = Arrays.copyOf(choice, choice.length);
            if (isBound.test(() -> IntStream.range(0, chosen.length)
                    .mapToObj(n -> having.get(n).get(chosen[n]).piece(n).orElseGet(() -> new byte[0])))) {
                return true;
            }
            next(choice);
        }
        return false;
    }

    private void next(int[] choice) {
        for (int n = 0; n < choice.length; n++) {
            choice[n] = (choice[n] + 1) % having.get(n).size();
            if (choice[n] > 0) {
                return;
            }
        }
    }
}
