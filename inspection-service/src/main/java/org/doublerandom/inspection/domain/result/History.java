package org.doublerandom.inspection.domain.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.values.PersonId;

/** The entries that were sent back, oldest first; duties are kept apart over all of them. */
public record History(List<Returned> returns) {

    public static final History NONE = new History(List.of());

    public History {
        returns = List.copyOf(returns);
    }

    public History plus(Returned returned) {
        List<Returned> more = new ArrayList<>(returns);
        more.add(returned);
        return new History(more);
    }

    public boolean isEmpty() {
        return returns.isEmpty();
    }

    public boolean wasReviewedBy(PersonId person) {
        return returns.stream().anyMatch(returned -> returned.reviewer().equals(person));
    }

    /** Everybody who has ever entered something here, up to the latest entry. */
    public List<PersonId> recordersUpTo(Entry latest) {
        Set<PersonId> recorders = new LinkedHashSet<>();
        returns.forEach(returned -> recorders.add(returned.entry().recorder()));
        recorders.add(latest.recorder());
        return List.copyOf(recorders);
    }
}
