package org.doublerandom.draw.domain.assignment;

import java.util.Locale;
import org.doublerandom.draw.domain.frame.Conflicts;
import org.doublerandom.draw.domain.frame.Inspector;

/** A kind of constraint on teams; lifting one shows what makes an assignment infeasible (protocol §8). */
public enum Constraint {
    RECUSAL {
        @Override
        Staffing liftedFrom(Staffing s) {
            return new Staffing(s.targets(), s.slots(), s.roster(), Conflicts.NONE);
        }
    },
    JURISDICTION {
        @Override
        Staffing liftedFrom(Staffing s) {
            return new Staffing(s.targets(), s.slots(), s.roster().map(Inspector::servingEverywhere), s.conflicts());
        }
    },
    EXPERTISE {
        @Override
        Staffing liftedFrom(Staffing s) {
            return new Staffing(
                    s.targets(), s.slots().stream().map(slot -> Slot.ANYBODY).toList(), s.roster(), s.conflicts());
        }
    },
    CAPACITY {
        @Override
        Staffing liftedFrom(Staffing s) {
            // One place per target at most, hence as many as there are targets is no cap at all.
            int all = s.targets().size();
            return new Staffing(s.targets(), s.slots(), s.roster().map(i -> i.withCap(all)), s.conflicts());
        }
    };

    abstract Staffing liftedFrom(Staffing staffing);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
