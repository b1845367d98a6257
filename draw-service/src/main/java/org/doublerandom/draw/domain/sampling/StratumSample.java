package org.doublerandom.draw.domain.sampling;

import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.domain.frame.StratumCode;

/** The drawn of one stratum in the order of their ranks, and the reserves behind them (protocol §7). */
public record StratumSample(StratumCode code, List<DrawnTarget> primaries, List<DrawnTarget> reserves) {
    public StratumSample {
        primaries = List.copyOf(primaries);
        reserves = List.copyOf(reserves);
    }

    /** The ticket of the last primary: whoever has a lower one was drawn. */
    public Optional<Ticket> cutoff() {
        return primaries.isEmpty()
                ? Optional.empty()
                : Optional.of(primaries.get(primaries.size() - 1).ticket());
    }
}
