package org.doublerandom.directory.application.imports;

import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditHistories;
import org.doublerandom.directory.domain.credit.CreditHistory;
import org.doublerandom.directory.domain.credit.MonthlyClass;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.values.AuthorityCode;

/** Each class that is new or another one: a ratio by class moves with it, and nothing public shows it, so that nobody brings one by himself. */
record WeightOfClasses(CreditHistories histories, AuthorityCode authority) implements Weight<MonthlyClass> {
    @Override
    public long grave(List<MonthlyClass> entries) {
        Map<TargetId, CreditHistory> known = histories.of(
                authority, entries.stream().map(MonthlyClass::target).toList());
        return entries.stream()
                .filter(entry -> known.getOrDefault(entry.target(), CreditHistory.NONE)
                        .in(entry.month())
                        .filter(entry.creditClass()::equals)
                        .isEmpty())
                .count();
    }

    /** Nothing: whatever share the authority has set, one class is more. */
    @Override
    public long known() {
        return 0;
    }

    /** No frame holds a class. */
    @Override
    public List<FrameRequest> touched(List<MonthlyClass> entries, List<FrameRequest> pending) {
        return List.of();
    }
}
