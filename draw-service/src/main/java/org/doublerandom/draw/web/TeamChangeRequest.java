package org.doublerandom.draw.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.draw.domain.altering.Change;
import org.doublerandom.draw.domain.altering.ChangeReason;
import org.doublerandom.draw.domain.altering.Grounds;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * @param recused pairs that are in a team and must not be
 * @param absent who is ill or has left, and loses every visit that has not begun
 * @param reason public code
 * @param text words for those who decide
 * @param evidence hash of the evidence, in the suite of the draw, if there is any
 */
record TeamChangeRequest(
        @Nullable @Size(max = 1000) List<@NotNull @Valid Pair> recused,
        @Nullable @Size(max = 100) List<@NotNull @Pattern(regexp = ID) String> absent,
        @NotNull ChangeReason reason,
        @NotNull @Text(max = 2000) String text,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String evidence) {
    private static final String ID = "[0-9A-Z][0-9A-Z._-]{0,22}";

    record Pair(
            @NotNull @Pattern(regexp = ID) String inspector,
            @NotNull @Pattern(regexp = ID) String target) {
        Recusal toRecusal() {
            return new Recusal(new InspectorId(inspector), new TargetId(target));
        }
    }

    /** @throws org.doublerandom.draw.domain.altering.NothingToChange if neither pairs nor persons are named */
    Change toPetition() {
        return new Change(
                recused == null
                        ? List.of()
                        : recused.stream().map(Pair::toRecusal).toList(),
                absent == null
                        ? List.of()
                        : absent.stream().map(InspectorId::new).toList(),
                reason,
                new Grounds(text, evidence == null ? null : new Digest(evidence)));
    }
}
