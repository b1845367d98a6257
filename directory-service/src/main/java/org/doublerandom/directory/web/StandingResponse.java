package org.doublerandom.directory.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.directory.domain.upper.Claim;
import org.doublerandom.directory.domain.upper.FieldChange;
import org.doublerandom.directory.domain.upper.Standing;
import org.doublerandom.directory.domain.upper.Terms;
import org.jspecify.annotations.Nullable;

/**
 * @param state OPEN, CLAIMED, NOT_CLAIMED or TO_CONFIRM
 * @param changes what it says otherwise than the text that was decided on
 */
record StandingResponse(
        String number,
        String name,
        Category category,
        List<SubItem> subItems,
        @Nullable Integer ratioMin,
        @Nullable Integer ratioMax,
        @Nullable Integer timesPerYearMin,
        @Nullable Integer timesPerYearMax,
        Standing.State state,
        @Nullable Decision claim,
        List<FieldChange> changes) {
    /**
     * @param item its id in the list of the authority; null where it is not claimed
     * @param basis the item of this or an earlier edition that was decided on
     */
    record Decision(
            @Nullable String item,
            String basis,
            @Nullable String unit,
            @Nullable Category category,
            @Nullable Integer ratioMin,
            @Nullable Integer ratioMax,
            @Nullable String reason,
            @Nullable String department,
            String decidedBy,
            Instant decidedAt) {
        static Decision of(Claim claim) {
            Terms terms = claim.terms();
            Claim.NotOurs why = claim.notOurs();
            return new Decision(
                    terms == null ? null : claim.item().value(),
                    claim.item().value(),
                    terms == null ? null : terms.unit().value(),
                    terms == null ? null : terms.category(),
                    terms == null ? null : terms.ratio().least(),
                    terms == null ? null : terms.ratio().most(),
                    why == null ? null : why.reason(),
                    why == null ? null : why.department(),
                    claim.by().value(),
                    claim.at());
        }
    }

    static StandingResponse of(Standing standing) {
        ItemText upper = standing.upper();
        Standing.Decided decided = standing.claim();
        return new StandingResponse(
                upper.number().value(),
                upper.name(),
                upper.category(),
                upper.subItems(),
                upper.ratio().least(),
                upper.ratio().most(),
                upper.times().least(),
                upper.times().most(),
                standing.state(),
                decided == null ? null : Decision.of(decided.claim()),
                standing.changes());
    }
}
