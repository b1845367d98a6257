package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.register.RegisterFixtures.TONIGHT;
import static org.doublerandom.directory.domain.register.RegisterFixtures.secrets;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.application.imports.Killing;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.credit.CreditHistories;
import org.doublerandom.directory.domain.credit.InMemoryCreditHistories;
import org.doublerandom.directory.domain.credit.MonthlyClass;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.InMemoryChunks;
import org.doublerandom.directory.domain.register.InMemoryRegisters;
import org.doublerandom.directory.domain.register.Register;
import org.doublerandom.directory.domain.register.RegisterRooted;
import org.doublerandom.directory.domain.register.Registers;
import org.doublerandom.directory.domain.register.UnknownRegister;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeRegistersTest {
    private static final int SEVERAL_CHUNKS = 40_000;
    private static final Person AUDITOR = new Person(new PersonId("p-auditor"), HOME, Set.of(Role.AUDITOR));
    private static final Person PLANNER = new Person(new PersonId("p-planner"), HOME, Set.of(Role.PLANNER));

    private final TestClock clock = new TestClock();
    private final InMemoryDirectories directories = new InMemoryDirectories();
    private final InMemoryRegisters registers = new InMemoryRegisters();
    private final InMemoryChunks chunks = new InMemoryChunks();
    private final CreditHistories histories = new InMemoryCreditHistories(directories);
    private final TakeRegisters takeRegisters = taking(directories, registers, chunks, clock);
    private final ReadRegisters readRegisters = new ReadRegisters(registers, secrets(), chunks);

    private TakeRegisters taking(Directories directories, Registers registers, Chunks chunks, Clock clock) {
        return new TakeRegisters(directories, registers, histories, secrets(), chunks, clock);
    }

    @BeforeEach
    void aCountyIsInTheDirectory() {
        directories.of(HOME).tagMappings().write(meanings());
        directories.of(HOME).targets().write(List.of(foodFactory(1), restaurant(2)), BROUGHT);
    }

    private void nightPasses() {
        takeRegisters.due().forEach(takeRegisters::take);
    }

    private static String text(InputStream file) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
    }

    @Test
    void everybodyStandsInTheRegisterAndItsRootIsTold() throws IOException {
        nightPasses();
        Register tonight = registers.find(HOME, TONIGHT).orElseThrow();
        String file = text(readRegisters.file(HOME, TONIGHT));

        assertThat(file)
                .matches("TAAAAAAAAAAAB\t000000002\t-\tfood-production,industry=C1411,kind=ENTERPRISE,"
                        + "registered=2015-05-20\t[0-9a-f]{64}\n"
                        + "TAAAAAAAAAAAC\t000000003\t-\tcatering,industry=C1411,kind=SOLE_PROPRIETOR,"
                        + "registered=2015-05-20\t[0-9a-f]{64}\n");
        assertThat(tonight.file().root())
                .isEqualTo(Digest.of(new byte[] {0}, file.getBytes(StandardCharsets.US_ASCII)));
        assertThat(tonight.takenAt()).isEqualTo(TestClock.START);
        assertThat(registers.events).containsExactly(new RegisterRooted(tonight));
    }

    @Test
    void aRegisterIsDueOnceInAnOfficialDay() {
        nightPasses();
        assertThat(takeRegisters.due()).isEmpty();

        // 09:00 in China: 15 hours later the official day is over, one second before it is not.
        clock.forward(Duration.ofHours(15).minusSeconds(1));
        assertThat(takeRegisters.due()).isEmpty();
        clock.forward(Duration.ofSeconds(1));
        assertThat(takeRegisters.due()).containsExactly(HOME);
        nightPasses();

        assertThat(registers.find(HOME, TONIGHT.plusDays(1))).isPresent();
        assertThat(registers.events).hasSize(2);
    }

    @Test
    void aDirectoryThatNobodyWasBroughtIntoHasNoRegister() {
        TakeRegisters ofNobody = taking(new InMemoryDirectories(), registers, chunks, clock);

        assertThat(ofNobody.due()).isEmpty();
    }

    @Test
    void whoIsMovedInADayStandsInBothRegistersEachTimeAsHeWas() throws IOException {
        nightPasses();
        RegisteredTarget moved = new RegisteredTarget(targetId(1), restaurant(4).facts());
        directories.of(HOME).targets().write(List.of(moved), BROUGHT);
        clock.forward(Duration.ofDays(1));
        nightPasses();

        assertThat(text(readRegisters.file(HOME, TONIGHT))).contains("TAAAAAAAAAAAB\t000000002\t-\tfood-production,");
        assertThat(text(readRegisters.file(HOME, TONIGHT.plusDays(1))))
                .contains("TAAAAAAAAAAAB\t000000002\t-\tcatering,")
                .contains("kind=SOLE_PROPRIETOR");
        assertThat(registers
                        .find(HOME, TONIGHT.plusDays(1))
                        .orElseThrow()
                        .file()
                        .root())
                .isNotEqualTo(registers.find(HOME, TONIGHT).orElseThrow().file().root());
    }

    @Test
    void whoeverIsKilledAnywhereBeginsAgainAndComesToTheSameRoot() {
        directories.of(HOME).targets().write(foodFactories(2_500), BROUGHT);
        nightPasses();
        Register expected = registers.find(HOME, TONIGHT).orElseThrow();
        int step = 1;
        for (Killing killing = killedAt(step); killing.steps() == step; killing = killedAt(step)) {
            nightPasses();

            assertThat(registers.find(HOME, TONIGHT))
                    .as("killed at step " + step)
                    .contains(expected);
            assertThat(registers.events).hasSize(1);
            step++;
        }
        assertThat(step).isGreaterThan(10);
    }

    /** The step that the process reached before it was killed, or the number of all steps. */
    private Killing killedAt(int step) {
        registers.forgetAll();
        chunks.forgetAll();
        Killing killing = new Killing(step);
        Directory home = directories.of(HOME);
        Directories fragile = InMemoryDirectories.all(new Directory(
                killing.around(Targets.class, home.targets()),
                home.inspectors(),
                home.items(),
                home.guides(),
                home.tagMappings()));
        TakeRegisters process = taking(
                fragile, killing.around(Registers.class, registers), killing.around(Chunks.class, chunks), clock);
        try {
            process.due().forEach(process::take);
        } catch (Killing.Killed killed) {
            assertThat(killing.steps()).isEqualTo(step);
        }
        return killing;
    }

    @Test
    void aRegisterHidesTheNewestClassOfEach() {
        histories.write(
                HOME,
                List.of(
                        new MonthlyClass(targetId(1), YearMonth.of(2024, 3), CreditClass.D),
                        new MonthlyClass(targetId(1), YearMonth.of(2024, 2), CreditClass.A)));
        nightPasses();

        assertThat(readRegisters.opening(AUDITOR, TONIGHT, targetId(1)).text()).contains("\tD\t");
        assertThat(readRegisters.opening(AUDITOR, TONIGHT, targetId(2)).text()).contains("\t-\t");
    }

    @Test
    void auditorsOpenTheClassOfOneOrOfAllAndNobodyElseDoes() throws IOException {
        directories.of(HOME).targets().write(foodFactories(SEVERAL_CHUNKS), BROUGHT);
        nightPasses();

        for (int n : List.of(1, 16_384, 16_385, SEVERAL_CHUNKS)) {
            var opening = readRegisters.opening(AUDITOR, TONIGHT, targetId(n));
            assertThat(opening.target()).isEqualTo(targetId(n));
            assertThat(opening.salt().hide(opening.creditClass()))
                    .isEqualTo(opening.line().classDigest());
        }
        String all = text(readRegisters.openings(AUDITOR, TONIGHT));
        assertThat(all)
                .hasLineCount(SEVERAL_CHUNKS)
                .contains(readRegisters.opening(AUDITOR, TONIGHT, targetId(7)).text() + "\n");
        assertThatThrownBy(() -> readRegisters.openings(PLANNER, TONIGHT)).isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> readRegisters.opening(PLANNER, TONIGHT, targetId(1)))
                .isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> readRegisters.opening(AUDITOR, TONIGHT, targetId(SEVERAL_CHUNKS + 1)))
                .isInstanceOf(UnknownTarget.class);
        assertThatThrownBy(() -> readRegisters.file(HOME, TONIGHT.minusDays(1))).isInstanceOf(UnknownRegister.class);
    }
}
