package org.doublerandom.draw.domain.pseudonym;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.StratumCode;

/** The codes S1, S2 … that stand for all strata of a pool in one draw, so that none names a class (protocol §11). */
public record NeutralCodes(Map<StratumCode, StratumCode> byStratum) {

    public NeutralCodes {
        byStratum = Map.copyOf(byStratum);
        Set<StratumCode> neutral = IntStream.rangeClosed(1, byStratum.size())
                .mapToObj(n -> new StratumCode("S" + n))
                .collect(Collectors.toSet());
        if (!new HashSet<>(byStratum.values()).equals(neutral)) {
            throw new IllegalArgumentException(
                    "codes: " + byStratum.values() + " (expected: S1 to S" + byStratum.size() + ", each once)");
        }
    }

    public StratumCode of(StratumCode stratum) {
        StratumCode neutral = byStratum.get(stratum);
        if (neutral == null) {
            throw new IllegalArgumentException("codes: none for stratum " + stratum + " (expected: one for each)");
        }
        return neutral;
    }
}
