package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.base.BaseYear;
import org.doublerandom.directory.domain.base.Census;
import org.doublerandom.directory.domain.base.EnterpriseBase;
import org.doublerandom.directory.domain.base.EnterpriseBases;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;

/** An administrator fixes the number of enterprises that the year's coverage is measured against. */
@UseCase
public class FixEnterpriseBase {
    private static final int PAGE = 1_000;

    private final Directories directories;
    private final EnterpriseBases bases;
    private final Clock clock;

    FixEnterpriseBase(Directories directories, EnterpriseBases bases, Clock clock) {
        this.directories = directories;
        this.bases = bases;
        this.clock = clock;
    }

    public EnterpriseBase fix(Person person, AuthorityCode authority, BaseYear year) {
        person.require(Role.SYSTEM_ADMIN);
        year.requireOver(OfficialDay.of(clock.instant()));
        Census census = new Census(authority, year);
        Targets targets = directories.of(authority).targets();
        List<Target> page = targets.after(Unit.WHOLE, Set.of(TargetKind.ENTERPRISE), null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(census::consider);
            page = targets.after(
                    Unit.WHOLE,
                    Set.of(TargetKind.ENTERPRISE),
                    page.get(page.size() - 1).id(),
                    PAGE);
        }
        EnterpriseBase counted = census.base();
        return bases.change(authority, year.year(), counted::fixedAfter);
    }
}
