package org.doublerandom.draw.domain.assignment;

import java.util.Comparator;
import java.util.List;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Conflicts;
import org.doublerandom.draw.domain.frame.Inspector;
import org.doublerandom.draw.domain.frame.Roster;

/** The places to be filled and everything that says who may fill them (protocol §8). */
public record Staffing(List<Candidate> targets, List<Slot> slots, Roster roster, Conflicts conflicts) {

    public Staffing {
        targets = targets.stream().sorted(Comparator.comparing(Candidate::id)).toList();
        slots = List.copyOf(slots);
    }

    Staffing with(List<Candidate> others, Conflicts more) {
        return new Staffing(others, slots, roster, more);
    }

    int places() {
        return targets.size() * slots.size();
    }

    Place place(int index) {
        return new Place(targets.get(index / slots.size()).id(), slots.get(index % slots.size()));
    }

    Member member(int target, int inspector) {
        return new Member(targets.get(target).id(), inspectors().get(inspector).id());
    }

    List<Inspector> inspectors() {
        return roster.inspectors();
    }

    boolean mayVisit(Inspector inspector, Candidate target) {
        return inspector.serves(target.area()) && !conflicts.forbid(inspector.id(), target.id());
    }
}
