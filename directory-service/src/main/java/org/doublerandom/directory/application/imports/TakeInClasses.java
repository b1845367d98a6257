package org.doublerandom.directory.application.imports;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.credit.CreditHistories;
import org.doublerandom.directory.domain.credit.CreditHistory;
import org.doublerandom.directory.domain.credit.MonthlyClass;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.table.ClassTable;
import org.doublerandom.directory.domain.imports.table.KnownTargets;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.OfficialDay;

/** Takes in the monthly snapshots of credit-risk classes. */
@UseCase
class TakeInClasses implements IntakeOf {
    private final Directories directories;
    private final CreditHistories histories;

    TakeInClasses(Directories directories, CreditHistories histories) {
        this.directories = directories;
        this.histories = histories;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        return Optional.of(order).filter(it -> it.kind() == ImportKind.CLASSES).map(it -> {
            Targets targets = directories.of(it.authority()).targets();
            YearMonth current = YearMonth.from(OfficialDay.of(it.orderedAt()));
            return new Intake<>(
                    new ClassTable(current, KnownTargets.of(targets)),
                    Intake.BULK,
                    classes -> foresee(it.authority(), classes),
                    classes -> histories.write(it.authority(), classes),
                    new WeightOfClasses(histories, it.authority()));
        });
    }

    private Written foresee(AuthorityCode authority, List<MonthlyClass> classes) {
        Map<TargetId, CreditHistory> known = histories.of(
                authority, classes.stream().map(MonthlyClass::target).toList());
        Map<MonthlyClass, MonthlyClass> before = classes.stream()
                .flatMap(each -> known.getOrDefault(each.target(), CreditHistory.NONE).in(each.month()).stream()
                        .map(is -> Map.entry(each, new MonthlyClass(each.target(), each.month(), is))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Intake.effect(classes, Function.identity(), Function.identity(), before);
    }
}
