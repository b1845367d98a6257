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
    // Each is read whole, and some of it from elsewhere.
    private static final int MOST_CHOICES = 64;

    /** A place, with what it has of the file. */
    interface Place {
        /** @param n from 0 */
        Optional<byte[]> piece(int n);
    }

    private final FileName file;
    private final List<Place> places;
    private final List<List<Place>> having = new ArrayList<>();

    private Together(FileName file, int pieces, List<Place> places) {
        this.file = file;
        this.places = places;
        IntStream.range(0, pieces).forEach(n -> having.add(differing(n)));
    }

    /**
     * @param pieces how many the file has
     * @param places in the order in which they are believed
     * @throws PlaceDidNotAnswer where so many pieces differ that nobody tries all choices: what was not looked for is not lost. Without
     *     the damaged copy there are fewer
     */
    static boolean are(FileName file, int pieces, List<Place> places, Predicate<FilePieces> isBound) {
        return new Together(file, pieces, places).are(isBound);
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
        if (having.stream().anyMatch(List::isEmpty)) {
            return false;
        }
        return places.stream().anyMatch(place -> isBound.test(allOf(place))) || isAnyChoice(isBound);
    }

    /** What a place has of it, and only the rest from others. */
    private FilePieces allOf(Place place) {
        return () -> IntStream.range(0, having.size())
                .mapToObj(n ->
                        place.piece(n).orElseGet(() -> piece(having.get(n).get(0), n)));
    }

    private static byte[] piece(Place place, int n) {
        return place.piece(n).orElseGet(() -> new byte[0]);
    }

    private boolean isAnyChoice(Predicate<FilePieces> isBound) {
        long choices = 1;
        for (List<Place> each : having) {
            choices = Math.min(MOST_CHOICES + 1, choices * each.size());
        }
        int[] choice = new int[having.size()];
        for (long tried = 0; tried < Math.min(choices, MOST_CHOICES); tried++) {
            int[] chosen = Arrays.copyOf(choice, choice.length);
            if (isBound.test(() -> IntStream.range(0, chosen.length)
                    .mapToObj(n -> piece(having.get(n).get(chosen[n]), n)))) {
                return true;
            }
            next(choice);
        }
        if (choices > MOST_CHOICES) {
            throw new PlaceDidNotAnswer(file, "more than " + MOST_CHOICES + " choices of pieces that differ");
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
