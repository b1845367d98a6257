package org.doublerandom.directory.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditHistories;
import org.doublerandom.directory.domain.credit.CreditHistory;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.register.NightSecrets;
import org.doublerandom.directory.domain.register.Register;
import org.doublerandom.directory.domain.register.RegisterFreezer;
import org.doublerandom.directory.domain.register.Registers;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Unit;

/**
 * Takes the register of each authority once in a night, as soon as its official day has begun. Until it is kept nothing binds,
 * so whoever is interrupted begins again, and comes to the same root as long as nothing was changed.
 */
@UseCase
public class TakeRegisters {
    private static final int PAGE = 1_000;

    private final Directories directories;
    private final Registers registers;
    private final CreditHistories classes;
    private final NightSecrets secrets;
    private final Chunks chunks;
    private final Clock clock;

    TakeRegisters(
            Directories directories,
            Registers registers,
            CreditHistories classes,
            NightSecrets secrets,
            Chunks chunks,
            Clock clock) {
        this.directories = directories;
        this.registers = registers;
        this.classes = classes;
        this.secrets = secrets;
        this.chunks = chunks;
        this.clock = clock;
    }

    /** Whose register of tonight is to be taken; a directory that nobody was ever brought into has none. */
    public List<AuthorityCode> due() {
        LocalDate tonight = OfficialDay.of(clock.instant());
        return directories.authorities().stream()
                .filter(authority -> registers.find(authority, tonight).isEmpty())
                .filter(authority ->
                        !page(directories.of(authority).targets(), List.of(), 1).isEmpty())
                .toList();
    }

    public void take(AuthorityCode authority) {
        Instant now = clock.instant();
        LocalDate tonight = OfficialDay.of(now);
        Directory directory = directories.of(authority);
        RegisterFreezer register =
                new RegisterFreezer(directory.tagMappings().current(), secrets.of(authority, tonight), chunks);
        List<Target> page = page(directory.targets(), List.of(), PAGE);
        while (!page.isEmpty()) {
            Map<TargetId, CreditHistory> histories =
                    classes.of(authority, page.stream().map(Target::id).toList());
            page.forEach(target -> register.add(
                    target,
                    histories.getOrDefault(target.id(), CreditHistory.NONE).newest()));
            page = page(directory.targets(), page, PAGE);
        }
        registers.keep(new Register(authority, tonight, register.freeze(), now));
    }

    private static List<Target> page(Targets targets, List<Target> before, int limit) {
        return targets.after(
                Unit.WHOLE,
                Set.of(),
                before.isEmpty() ? null : before.get(before.size() - 1).id(),
                limit);
    }
}
