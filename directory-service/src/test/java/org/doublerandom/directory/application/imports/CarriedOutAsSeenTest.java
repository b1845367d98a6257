package org.doublerandom.directory.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.FACTORY;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.RESTAURANT;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.TARGET_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.with;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.frame.InMemoryFrames;
import org.doublerandom.directory.domain.imports.ImportFixtures;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportShownAnew;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.InMemoryConfirmations;
import org.doublerandom.directory.domain.imports.InMemoryImports;
import org.doublerandom.directory.domain.imports.InMemoryMappings;
import org.doublerandom.directory.domain.imports.InMemoryReports;
import org.doublerandom.directory.domain.imports.SecondPersonCarriesOut;
import org.doublerandom.directory.domain.imports.Shares;
import org.doublerandom.directory.domain.target.Registration;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetStatus;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.tables.Choice;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

/** What is carried out is what was seen, and nothing that the file does not say. */
class CarriedOutAsSeenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-16T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Person FIRST = new Person(ImportFixtures.FIRST, HOME, Set.of(Role.SYSTEM_ADMIN));
    private static final Person SECOND = new Person(ImportFixtures.SECOND, HOME, Set.of(Role.SYSTEM_ADMIN));
    private static final String MOVED = with(FACTORY, 4, "000000009");

    private final InMemoryImports imports = new InMemoryImports();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final InMemoryConfirmations confirmations = new InMemoryConfirmations();
    private final InMemoryMappings mappings = new InMemoryMappings();
    private final InMemoryReports reports = new InMemoryReports();
    private final InMemoryFrames frames = new InMemoryFrames();
    private final Directories directories = new InMemoryDirectories();
    private final Targets targets = directories.of(HOME).targets();
    private final OrderImport orderImport = new OrderImport(imports, uploads);
    private final CarryOutImport carryOut = new CarryOutImport(imports, ImportFixtures.SHARES, CLOCK);
    private final SayHowToRead reading = new SayHowToRead(imports, mappings);
    private final RunImports runImports = Runs.of(
            imports, uploads, List.of(new TakeInTargets(directories, confirmations)), frames, mappings, reports, CLOCK);

    @Test
    void whatIsCarriedOutIsWhatThePersonHasSeen() {
        String seen = seen(examined("a", TARGET_HEADER, FACTORY, RESTAURANT));
        written("b", TARGET_HEADER, FACTORY);
        reading.read(FIRST, Unit.WHOLE, id("a"), Choice.NONE, null);
        run();

        assertThatThrownBy(() -> carryOut.carryOut(SECOND, Unit.WHOLE, id("a"), seen))
                .isInstanceOf(ImportShownAnew.class);
        assertThat(job("a").hands().carriedOut()).isNull();
        carryOut.carryOut(SECOND, Unit.WHOLE, id("a"), seen(job("a")));
        run();
        assertThat(job("a").state()).isEqualTo(ImportState.DONE);
    }

    private static String seen(ImportJob job) {
        return Objects.requireNonNull(job.dryRun().orElseThrow().digest());
    }

    @Test
    void aDeltaOfAFewColumnsChangesNothingElse() {
        written("a", TARGET_HEADER, FACTORY, RESTAURANT);
        TargetFacts before = targets.find(factory()).orElseThrow().facts();

        ImportJob same = examined("b", "target,name", "91350100M000100Y43," + before.name());
        written("c", "target,name,status,closed", "91350100M000100Y43,新名有限公司,注销,2024-04-01");

        assertThat(same.tally().written()).isEqualTo(new Written(0, 0, 1));
        assertThat(targets.find(factory()).orElseThrow().facts())
                .isEqualTo(new TargetFacts(
                        before.kind(),
                        "新名有限公司",
                        before.address(),
                        before.area(),
                        before.industry(),
                        new Registration(
                                before.registration().registeredOn(), TargetStatus.CLOSED, LocalDate.of(2024, 4, 1)),
                        before.scopes()));
        assertThat(examined("d", "target,name", "91350100M000100Y4X,新").tally().refused())
                .isEqualTo(1);
    }

    /** Of four a half may be moved by one person: one of them in the morning, and two more behind it; what moves nobody always. */
    @Test
    void whatOnePersonAloneLetsSeveralImportsTakeIsAddedUpForADay() {
        String second = with(with(FACTORY, 0, ""), 2, "青禾县甲有限公司");
        String third = with(with(FACTORY, 0, ""), 2, "青禾县乙有限公司");
        written("a", TARGET_HEADER, FACTORY, RESTAURANT, second, third);
        CarryOutImport alone = carryOut(5_000, CLOCK);
        examined("b", TARGET_HEADER, moved(FACTORY));
        alone.carryOut(FIRST, Unit.WHOLE, id("b"));
        run();
        examined("c", TARGET_HEADER, moved(second), moved(third));
        examined("d", TARGET_HEADER, with(moved(FACTORY), 3, "青禾县新街9号"));

        assertThatThrownBy(() -> alone.carryOut(FIRST, Unit.WHOLE, id("c")))
                .isInstanceOf(SecondPersonCarriesOut.class)
                .hasMessageContaining("2 of 4")
                .hasMessageContaining("the 1 that");
        carryOut(0, CLOCK).carryOut(FIRST, Unit.WHOLE, id("d"));
        run();
        carryOut(5_000, Clock.offset(CLOCK, Duration.ofHours(25))).carryOut(FIRST, Unit.WHOLE, id("c"));
        run();
        assertThat(List.of(job("c").state(), job("d").state())).containsOnly(ImportState.DONE);
    }

    @Test
    void whatTwoPersonsHaveLetAnImportTakeIsNotAddedUp() {
        written("a", TARGET_HEADER, FACTORY, RESTAURANT);
        written("b", TARGET_HEADER, moved(FACTORY));
        examined("c", TARGET_HEADER, moved(RESTAURANT));

        carryOut(5_000, CLOCK).carryOut(FIRST, Unit.WHOLE, id("c"));
        run();

        assertThat(job("c").state()).isEqualTo(ImportState.DONE);
    }

    private CarryOutImport carryOut(int share, Clock clock) {
        return new CarryOutImport(imports, new Shares(share, Map.of()), clock);
    }

    private static String moved(String line) {
        return with(line, 4, "000000009");
    }

    private static TargetId factory() {
        return new TargetId("91350100M000100Y43");
    }

    private void written(String id, String... lines) {
        examined(id, lines);
        carryOut.carryOut(SECOND, Unit.WHOLE, id(id));
        run();
        assertThat(job(id).state()).isEqualTo(ImportState.DONE);
    }

    private ImportJob examined(String id, String... lines) {
        orderImport.order(FIRST, order(id), file(lines));
        run();
        return job(id);
    }

    private void run() {
        runImports.waiting().forEach(runImports::run);
    }

    private ImportJob job(String id) {
        return imports.find(id(id)).orElseThrow();
    }

    private static ImportId id(String value) {
        return new ImportId(value);
    }

    private static ImportOrder order(String id) {
        return order(id, CLOCK.instant());
    }

    private static ByteArrayInputStream file(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static ImportOrder order(String id, Instant at) {
        return new ImportOrder(id(id), HOME, Unit.WHOLE, ImportKind.TARGETS, ImportMode.SKIP, null, at);
    }
}
