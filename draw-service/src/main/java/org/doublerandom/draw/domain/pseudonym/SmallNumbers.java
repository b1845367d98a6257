package org.doublerandom.draw.domain.pseudonym;

import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.sampling.Stratum;
import org.doublerandom.draw.domain.sampling.StratumRule;

/**
 * Whether the numbers of a draw would give a class away: then the public gets digests and the total drawn only (protocol §11).
 *
 * @param noClasses strata that stand for no class, hence hide nothing
 */
public record SmallNumbers(Set<StratumCode> noClasses) {
    private static final int LEAST = 5;

    public SmallNumbers {
        noClasses = Set.copyOf(noClasses);
    }

    public boolean giveAway(List<Stratum> strata) {
        return strata.stream().anyMatch(this::giveAway);
    }

    private boolean giveAway(Stratum stratum) {
        boolean hidesNothing =
                stratum.eligible() == 0 || noClasses.contains(stratum.code()) || isPolicy(stratum.rule());
        return !hidesNothing && (stratum.take() < LEAST || stratum.eligible() - stratum.take() < LEAST);
    }

    /** Nobody or everybody: the published policy says so, the numbers tell nothing more. */
    private static boolean isPolicy(StratumRule rule) {
        return rule.ratio() == 0 || rule.ratio() == StratumRule.WHOLE;
    }
}
