package org.doublerandom.directory.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.FACTORY;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.ITEM_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.RESTAURANT;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.TARGET_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.item;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.with;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.imports.Bulk;
import org.doublerandom.directory.domain.imports.ImportFixtures;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.InMemoryConfirmations;
import org.doublerandom.directory.domain.imports.InMemoryImports;
import org.doublerandom.directory.domain.imports.Tally;
import org.doublerandom.directory.domain.imports.Upload;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.imports.table.TargetTable;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.target.InMemoryTargets;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.upper.InMemoryEditions;
import org.doublerandom.tables.Choice;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-16T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Person ADMINISTRATOR = new Person(new PersonId("p-admin"), HOME, Set.of(Role.SYSTEM_ADMIN));
    private static final Person SECOND = new Person(ImportFixtures.SECOND, HOME, Set.of(Role.SYSTEM_ADMIN));
    private static final ImportId ID = new ImportId("a");

    private final InMemoryImports imports = new InMemoryImports();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final Directories directories = new InMemoryDirectories();
    private final Targets targets = directories.of(HOME).targets();
    private final Items items = directories.of(HOME).items();
    private final OrderImport orderImport = new OrderImport(imports, uploads);
    private final RunImports runImports = Runs.of(
            imports,
            uploads,
            List.of(
                    new TakeInTargets(directories, new InMemoryConfirmations()),
                    new TakeInItems(directories, new InMemoryEditions())),
            CLOCK);
    private final CarryOutImport carryOut = new CarryOutImport(imports, ImportFixtures.SHARES, CLOCK);

    @Test
    void skipsBadRowsAndCountsEveryRow() {
        ImportJob job = run(ImportMode.SKIP, TARGET_HEADER, FACTORY, with(RESTAURANT, 6, "2011-02-30"), RESTAURANT);

        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.tally()).isEqualTo(new Tally(3, 2, 1, new Written(2, 0, 0)));
        assertThat(job.tally().pending()).isZero();
        assertThat(job.errors()).extracting(RowError::line, RowError::code).hasSize(1);
        assertThat(uploads.files).isEmpty();
    }

    @Test
    void refusesTheWholeFileForOneBadRowIfTheModeSaysSo() {
        ImportJob job = run(ImportMode.REFUSE, TARGET_HEADER, FACTORY, with(RESTAURANT, 6, "2011-02-30"));

        assertThat(job.state()).isEqualTo(ImportState.REFUSED);
        assertThat(job.tally()).isEqualTo(new Tally(2, 0, 2, Written.NOTHING));
        assertThat(job.errors()).hasSize(1);
        assertThat(targets.after(Unit.WHOLE, Set.of(), null, 10)).isEmpty();
    }

    @Test
    void aFileWithoutAHeaderImportsNothingInAnyModeAndAsks() {
        ImportJob job = run(ImportMode.SKIP, "a,b", FACTORY);

        assertThat(job.state()).isEqualTo(ImportState.ASKING);
        assertThat(job.errors()).extracting(RowError::code).containsExactly("header-wrong");
        assertThat(targets.after(Unit.WHOLE, Set.of(), null, 10)).isEmpty();
    }

    @Test
    void importingTheSameFileAgainChangesNothing() {
        run(ImportMode.REFUSE, TARGET_HEADER, FACTORY, RESTAURANT);
        ImportJob again = run(new ImportId("b"), ImportMode.REFUSE, TARGET_HEADER, FACTORY, with(RESTAURANT, 2, "新名"));

        assertThat(again.tally().written()).isEqualTo(new Written(0, 1, 1));
    }

    @Test
    void manyRowsAreWrittenInBulks() {
        String rows = IntStream.rangeClosed(1, 1234)
                .mapToObj(n -> with(FACTORY, 0, TargetFixtures.targetId(n).value()))
                .collect(Collectors.joining("\n"));

        ImportJob job = run(ImportMode.REFUSE, TARGET_HEADER, rows);

        assertThat(job.tally()).isEqualTo(new Tally(1234, 1234, 0, new Written(1234, 0, 0)));
    }

    @Test
    void aListOfItemsIsTakenInAsAWhole() {
        ImportOrder order = new ImportOrder(
                ID, HOME, Unit.WHOLE, ImportKind.ITEMS, ImportMode.SKIP, new ItemList("ZJ2017"), CLOCK.instant());

        ImportJob job = run(order, ITEM_HEADER, item("1", "甲", "一"), item("2", "乙", ""), item("1", "甲", "二"));

        assertThat(job.tally()).isEqualTo(new Tally(3, 3, 0, new Written(2, 0, 0)));
        assertThat(items.find(new ItemId("ZJ2017-1")).orElseThrow().text().subItems())
                .hasSize(2);
    }

    @Test
    void aMistakeOfOursInTheMiddleIsToldWithWhatWasWrittenAndWhatWasNot() {
        InMemoryTargets full = new InMemoryTargets();
        IntakeOf breaking = order -> Optional.of(new Intake<RegisteredTarget>(
                new TargetTable(LocalDate.of(2024, 4, 16)), 1, entries -> new Written(1, 0, 0), entries -> {
                    if (!full.after(Unit.WHOLE, Set.of(), null, 1).isEmpty()) {
                        throw new IllegalStateException("mistake");
                    }
                    full.write(entries, BROUGHT);
                }));
        RunImports broken = Runs.of(imports, uploads, List.of(breaking), CLOCK);
        orderImport.order(ADMINISTRATOR, targetsOrder(ID, ImportMode.SKIP), file(TARGET_HEADER, FACTORY, RESTAURANT));

        broken.run(ID);
        carryOut.carryOut(SECOND, Unit.WHOLE, ID);
        broken.run(ID);

        ImportJob job = imports.find(ID).orElseThrow();
        assertThat(job.state()).isEqualTo(ImportState.FAILED);
        assertThat(job.tally()).isEqualTo(new Tally(2, 1, 0, new Written(1, 0, 0)));
        assertThat(job.tally().pending()).isEqualTo(1);
        assertThat(uploads.files).isEmpty();
    }

    @Test
    void theSameOrderOnceMoreFindsTheSameImportAndKeepsNoOtherFile() {
        orderImport.order(ADMINISTRATOR, targetsOrder(ID, ImportMode.SKIP), file(TARGET_HEADER, FACTORY));
        ImportJob again =
                orderImport.order(ADMINISTRATOR, targetsOrder(ID, ImportMode.SKIP), file(TARGET_HEADER, FACTORY));

        assertThat(again.upload().id()).isEqualTo("u-1");
        assertThat(uploads.files).hasSize(1);
    }

    @Test
    void aFileWhoseOrderWasNeverNotedIsDroppedAfterAWhileAndNoOtherIs() {
        uploads.keep(new ImportId("lost"), file(TARGET_HEADER, FACTORY));
        ImportJob job = orderImport.order(ADMINISTRATOR, targetsOrder(ID, ImportMode.SKIP), file(TARGET_HEADER));
        Clock soon = Clock.offset(CLOCK, Duration.ofMinutes(50));
        Clock later = Clock.offset(CLOCK, Duration.ofMinutes(70));

        assertThat(new DropUploads(imports, uploads, soon).left()).isEmpty();
        DropUploads drop = new DropUploads(imports, uploads, later);
        drop.left().forEach(drop::drop);

        assertThat(uploads.files).containsOnlyKeys(job.upload().id());
    }

    @Test
    void itTellsItsRateAndTheTimeLeft() {
        ImportOrder order = targetsOrder(ID, ImportMode.SKIP);
        Upload upload = new Upload("u", 1, 1_000);
        ImportJob job = ImportJob.of(order, upload, ADMINISTRATOR.id(), Choice.NONE)
                .taken(CLOCK.instant())
                .seen(500);
        assertThat(job.rowsPerSecond(CLOCK.instant().plusSeconds(5))).contains(100L);
        assertThat(job.timeLeft(CLOCK.instant().plusSeconds(5))).contains(Duration.ofSeconds(5));

        ImportJob writing = ImportFixtures.writing(order, upload, 1_000, new Findings(), CLOCK.instant())
                .announcing(new Bulk(500, 500, new Written(500, 0, 0)))
                .settled()
                .taken(CLOCK.instant().plusSeconds(100))
                .announcing(new Bulk(700, 200, new Written(200, 0, 0)))
                .settled();
        assertThat(writing.rowsPerSecond(CLOCK.instant().plusSeconds(101))).contains(200L);
        assertThat(writing.timeLeft(CLOCK.instant().plusSeconds(101))).contains(Duration.ofSeconds(2));
        assertThat(writing.done(CLOCK.instant().plusSeconds(110)).timeLeft(CLOCK.instant()))
                .isEmpty();
    }

    @Test
    void onlyAnAdministratorImports() {
        Person planner = new Person(new PersonId("p-planner"), HOME, Set.of());

        assertThatThrownBy(() -> orderImport.order(planner, targetsOrder(ID, ImportMode.SKIP), file(TARGET_HEADER)))
                .isInstanceOf(RoleMissing.class);
        assertThat(imports.find(ID)).isEmpty();
        assertThat(uploads.files).isEmpty();
    }

    private ImportJob run(ImportMode mode, String... lines) {
        return run(ID, mode, lines);
    }

    private ImportJob run(ImportId id, ImportMode mode, String... lines) {
        return run(targetsOrder(id, mode), lines);
    }

    private ImportJob run(ImportOrder order, String... lines) {
        orderImport.order(ADMINISTRATOR, order, file(lines));
        runImports.waiting().forEach(runImports::run);
        if (imports.find(order.id()).orElseThrow().state() == ImportState.EXAMINED) {
            carryOut.carryOut(SECOND, Unit.WHOLE, order.id());
            runImports.waiting().forEach(runImports::run);
        }
        return imports.find(order.id()).orElseThrow();
    }

    private static ImportOrder targetsOrder(ImportId id, ImportMode mode) {
        return new ImportOrder(id, HOME, Unit.WHOLE, ImportKind.TARGETS, mode, null, CLOCK.instant());
    }

    private static ByteArrayInputStream file(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
