package org.doublerandom.directory.application.imports;

import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.credit.CreditHistories;
import org.doublerandom.directory.domain.credit.CreditHistory;
import org.doublerandom.directory.domain.credit.MonthlyClass;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.values.AuthorityCode;

/** Enterprises whose class is another one than before, in the month itself or in the newest before it: a ratio by class moves with them. */
record WeightOfClasses(CreditHistories histories, AuthorityCode authority) implements Weight<MonthlyClass> {
    @Override
    public long grave(List<MonthlyClass> entries) {
        Map<TargetId, CreditHistory> known = histories.of(
                authority, entries.stream().map(MonthlyClass::target).toList());
        return entries.stream()
                .filter(entry -> known.containsKey(entry.target()))
                .filter(entry -> {
                    CreditHistory before = known.get(entry.target());
                    CreditClass last = before.in(entry.month()).orElseGet(before::newest);
                    return last != entry.creditClass();
                })
                .count();
    }

    @Override
    public long known() {
        return histories.count(authority);
    }

    /** No frame holds a class. */
    @Override
    public List<FrameRequest> touched(List<MonthlyClass> entries, List<FrameRequest> pending) {
        return List.of();
    }
}
