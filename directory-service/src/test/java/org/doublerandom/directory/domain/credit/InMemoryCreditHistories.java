package org.doublerandom.directory.domain.credit;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

public final class InMemoryCreditHistories implements CreditHistories {
    private final Directories directories;
    private final Map<AuthorityCode, TreeMap<String, CreditHistory>> histories = new HashMap<>();

    /** @param directories in which those are whose classes are kept */
    public InMemoryCreditHistories(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Map<TargetId, CreditHistory> of(AuthorityCode authority, Collection<TargetId> targets) {
        return targets.stream()
                .distinct()
                .filter(id -> own(authority).containsKey(id.value()))
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> Objects.requireNonNull(own(authority).get(id.value()))));
    }

    @Override
    public void write(AuthorityCode authority, List<MonthlyClass> classes) {
        classes.stream()
                .filter(each ->
                        directories.of(authority).targets().find(each.target()).isPresent())
                .forEach(each -> own(authority)
                        .merge(
                                each.target().value(),
                                CreditHistory.NONE.with(each.month(), each.creditClass()),
                                (before, now) -> before.with(each.month(), each.creditClass())));
    }

    @Override
    public long countSince(AuthorityCode authority, Unit unit, TargetSearch sought, YearMonth month) {
        return own(authority).entrySet().stream()
                .filter(each -> !each.getValue().months().tailMap(month).isEmpty())
                .filter(each -> directories
                        .of(authority)
                        .targets()
                        .find(new TargetId(each.getKey()))
                        .filter(target -> target.facts().area().isOf(unit) && sought.finds(target))
                        .isPresent())
                .count();
    }

    @Override
    public List<MonthlyClass> in(
            AuthorityCode authority,
            YearMonth month,
            @Nullable CreditClass creditClass,
            @Nullable TargetId last,
            int limit) {
        return own(authority).entrySet().stream()
                .filter(each -> last == null || each.getKey().compareTo(last.value()) > 0)
                .flatMap(each -> Optional.ofNullable(each.getValue())
                        .flatMap(history -> history.in(month))
                        .map(is -> new MonthlyClass(new TargetId(each.getKey()), month, is))
                        .stream())
                .filter(each -> creditClass == null || each.creditClass() == creditClass)
                .limit(limit)
                .toList();
    }

    private TreeMap<String, CreditHistory> own(AuthorityCode authority) {
        return histories.computeIfAbsent(authority, fresh -> new TreeMap<>());
    }
}
