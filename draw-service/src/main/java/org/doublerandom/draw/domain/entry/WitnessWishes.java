package org.doublerandom.draw.domain.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.values.PersonId;

/** What approver and draw officer have wished so far, each alone; the second half adds the witness. */
public record WitnessWishes(List<WitnessWish> wishes) {
    public static final WitnessWishes NONE = new WitnessWishes(List.of());

    public WitnessWishes {
        wishes = List.copyOf(wishes);
    }

    /** The same again changes nothing. */
    public WitnessWishes plus(WitnessWish wish) {
        if (wishes.contains(wish)) {
            return this;
        }
        List<WitnessWish> more = new ArrayList<>(wishes);
        more.add(wish);
        return new WitnessWishes(more);
    }

    /** The addition, once somebody else with the other duty wishes the same. */
    public Optional<AddedWitness> addedWith(WitnessWish wish, Instant now) {
        return wishes.stream()
                .filter(other -> other.witness().equals(wish.witness())
                        && other.as() != wish.as()
                        && !other.by().equals(wish.by()))
                .findFirst()
                .map(other -> together(wish.witness(), now, other.by(), wish.by()));
    }

    private static AddedWitness together(NamedWitness witness, Instant now, PersonId one, PersonId other) {
        boolean ascend = one.compareTo(other) < 0;
        return new AddedWitness(witness, now, ascend ? one : other, ascend ? other : one);
    }
}
