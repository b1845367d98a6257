package org.doublerandom.draw.domain.assignment;

import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.frame.InspectorId;

/** Why no assignment exists: the minimum cut, and every kind of constraint whose lifting alone would suffice (protocol §8). */
public record Diagnosis(Filled filled, List<Constraint> sufficient, List<Place> shortage, Available available)
        implements Assignment {

    public Diagnosis {
        sufficient = List.copyOf(sufficient);
        shortage = List.copyOf(shortage);
    }

    /** How many of all places can be filled. */
    public record Filled(int filled, int places) {}

    /** The inspectors on the short side of the cut and the sum of their caps. */
    public record Available(List<InspectorId> inspectors, long canTake) {
        public Available {
            inspectors = List.copyOf(inspectors);
        }
    }

    public String sentence() {
        return filled.filled() + " of " + filled.places() + " places can be filled. " + lifting()
                + " Shortage: the places "
                + shortage.stream().map(Place::toString).collect(Collectors.joining(" ")) + " have only the inspectors "
                + available.inspectors() + ", who can take " + available.canTake()
                + " places in all and one per target";
    }

    private String lifting() {
        if (sufficient.isEmpty()) {
            return "Lifting one kind of constraint alone would not suffice.";
        }
        return "Lifting one of these alone would suffice: "
                + sufficient.stream().map(Constraint::toString).collect(Collectors.joining(", ")) + ".";
    }
}
