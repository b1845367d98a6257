package org.doublerandom.directory.application;

import java.io.InputStream;
import java.time.YearMonth;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.credit.CreditHistories;
import org.doublerandom.directory.domain.credit.CreditHistory;
import org.doublerandom.directory.domain.credit.MonthlyClass;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.UseCase;
import org.doublerandom.tables.csv.PagedCsv;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;

/** Hands out credit-risk classes, to those few who may read them. */
@UseCase
public class ReadClasses {
    private static final int PAGE = 1_000;
    // By which the dictionary of tables knows them again.
    private static final List<String> HEADER = List.of("统一社会信用代码", "信用风险分类", "月份");

    private final Directories directories;
    private final CreditHistories histories;

    ReadClasses(Directories directories, CreditHistories histories) {
        this.directories = directories;
        this.histories = histories;
    }

    /** @throws UnknownTarget if it is not in the directory of the person's authority */
    public CreditHistory history(Person person, TargetId target) {
        person.require(Role.AUDITOR, Role.CREDIT_OFFICER);
        AuthorityCode authority = person.authority();
        if (directories.of(authority).targets().find(target).isEmpty()) {
            throw new UnknownTarget(target);
        }
        return histories.of(authority, List.of(target)).getOrDefault(target, CreditHistory.NONE);
    }

    /**
     * Who had a class in a month, by id, as a table that can be imported again; read from the store while it is handed out.
     *
     * @param creditClass only those with this one; null for all
     */
    public InputStream table(Person person, YearMonth month, @Nullable CreditClass creditClass) {
        person.require(Role.AUDITOR);
        AuthorityCode authority = person.authority();
        return new PagedCsv<MonthlyClass>(
                        HEADER,
                        last -> histories.in(authority, month, creditClass, last == null ? null : last.target(), PAGE),
                        each -> List.of(
                                each.target().value(),
                                each.creditClass().code(),
                                each.month().toString()))
                .open();
    }
}
