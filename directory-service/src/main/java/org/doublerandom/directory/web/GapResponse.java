package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.domain.upper.Claim;
import org.doublerandom.directory.domain.upper.Ledger;
import org.doublerandom.directory.domain.upper.Standing;
import org.jspecify.annotations.Nullable;

/**
 * @param open still to be decided; 0 when the list is done
 * @param gaps whatever is not claimed, in the order of the list
 */
record GapResponse(
        String edition, int items, long claimed, long notClaimed, long toConfirm, long open, List<Gap> gaps) {
    /** @param reason why it is not claimed; null while nobody has decided */
    record Gap(
            String number,
            String name,
            Standing.State state,
            @Nullable String reason,
            @Nullable String department) {
        static Gap of(Standing standing) {
            Standing.Decided decided = standing.claim();
            Claim.NotOurs why = decided == null ? null : decided.claim().notOurs();
            return new Gap(
                    standing.upper().number().value(),
                    standing.upper().name(),
                    standing.state(),
                    why == null ? null : why.reason(),
                    why == null ? null : why.department());
        }
    }

    static GapResponse of(Ledger ledger) {
        return new GapResponse(
                ledger.edition().list().name(),
                ledger.standings().size(),
                ledger.count(Standing.State.CLAIMED),
                ledger.count(Standing.State.NOT_CLAIMED),
                ledger.count(Standing.State.TO_CONFIRM),
                ledger.count(Standing.State.OPEN),
                ledger.gaps().stream().map(Gap::of).toList());
    }
}
