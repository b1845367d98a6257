package org.doublerandom.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.inspector.Declaration;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.Leave;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.jspecify.annotations.Nullable;

/**
 * What holds an inspector off, ended or not.
 *
 * @param recusals those of the tables first
 */
record DeclarationsResponse(String inspector, List<DeclaredRecusal> recusals, List<DeclaredLeave> leaves) {

    /**
     * @param number absent of those of a table, which a table ends
     * @param origin TABLE, INSPECTOR or ADMINISTRATOR
     * @param lastDay on which it held, if it was ended
     */
    record DeclaredRecusal(
            @Nullable Integer number,
            String target,
            String reason,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String origin,
            @Nullable Instant declaredAt,
            @Nullable LocalDate lastDay,
            @Nullable String endReason,
            @Nullable Instant endedAt) {
        static DeclaredRecusal of(Recusal recusal) {
            return new DeclaredRecusal(
                    null,
                    recusal.target().value(),
                    recusal.reason(),
                    recusal.period().from(),
                    recusal.period().to(),
                    "TABLE",
                    null,
                    null,
                    null,
                    null);
        }

        static DeclaredRecusal of(int number, Declaration declaration) {
            Declaration.Ending ending = declaration.ending();
            return new DeclaredRecusal(
                    number,
                    declaration.target().value(),
                    declaration.reason(),
                    declaration.period().from(),
                    declaration.period().to(),
                    declaration.byHimself() ? "INSPECTOR" : "ADMINISTRATOR",
                    declaration.at(),
                    ending == null ? null : ending.lastDay(),
                    ending == null ? null : ending.reason(),
                    ending == null ? null : ending.at());
        }
    }

    record DeclaredLeave(
            int number,
            LocalDate from,
            LocalDate to,
            Instant enteredAt,
            @Nullable String withdrawalReason,
            @Nullable Instant withdrawnAt) {
        static DeclaredLeave of(int number, Leave leave) {
            Leave.Withdrawal withdrawal = leave.withdrawal();
            return new DeclaredLeave(
                    number,
                    leave.from(),
                    leave.to(),
                    leave.at(),
                    withdrawal == null ? null : withdrawal.reason(),
                    withdrawal == null ? null : withdrawal.at());
        }
    }

    static DeclarationsResponse of(Inspector inspector) {
        List<Declaration> declared = inspector.declarations().recusals();
        List<Leave> leaves = inspector.declarations().leaves();
        return new DeclarationsResponse(
                inspector.id().value(),
                Stream.concat(
                                inspector.recusals().stream().map(DeclaredRecusal::of),
                                IntStream.range(0, declared.size())
                                        .mapToObj(i -> DeclaredRecusal.of(i + 1, declared.get(i))))
                        .toList(),
                IntStream.range(0, leaves.size())
                        .mapToObj(i -> DeclaredLeave.of(i + 1, leaves.get(i)))
                        .toList());
    }
}
