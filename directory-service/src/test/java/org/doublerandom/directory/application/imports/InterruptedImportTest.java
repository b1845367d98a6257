package org.doublerandom.directory.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.FACTORY;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.ITEM_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.TARGET_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.item;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.with;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.InMemoryFrames;
import org.doublerandom.directory.domain.imports.ImportFixtures;
import org.doublerandom.directory.domain.imports.ImportHasEnded;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.InMemoryConfirmations;
import org.doublerandom.directory.domain.imports.InMemoryImports;
import org.doublerandom.directory.domain.imports.InMemoryMappings;
import org.doublerandom.directory.domain.imports.InMemoryReports;
import org.doublerandom.directory.domain.imports.Reports;
import org.doublerandom.directory.domain.imports.Tally;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.directory.domain.inspector.InMemoryInspectors;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.item.InMemoryGuides;
import org.doublerandom.directory.domain.item.InMemoryItems;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.target.InMemoryTagMappings;
import org.doublerandom.directory.domain.target.InMemoryTargets;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.upper.InMemoryEditions;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

/** An import that is killed anywhere and goes on afterwards ends as one that nobody disturbed. */
class InterruptedImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-16T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Person ADMINISTRATOR = new Person(new PersonId("p-admin"), HOME, Set.of(Role.SYSTEM_ADMIN));
    private static final Person SECOND = new Person(ImportFixtures.SECOND, HOME, Set.of(Role.SYSTEM_ADMIN));
    private static final ImportId ID = new ImportId("a");
    private static final String INSPECTOR_HEADER = "inspector,person,name,unit,unitName,certificate,tags,cap";

    @Test
    void targetsEndTheSameWhereverTheProcessWasKilled() {
        String before = factories(700, 701);
        String table = factories(1_234, 301);

        endsTheSame(ImportKind.TARGETS, before, table);
        assertThat(killedAt(0, ImportKind.TARGETS, before, table).job().tally())
                .isEqualTo(new Tally(1_234, 1_111, 123, new Written(481, 360, 270)));
    }

    @Test
    void aListOfItemsEndsTheSameWhereverTheProcessWasKilled() {
        String table = String.join("\n", ITEM_HEADER, item("1", "甲", "一"), item("2", "乙", ""), item("1", "甲", "二"));

        endsTheSame(ImportKind.ITEMS, ITEM_HEADER + "\n" + item("2", "乙", "旧"), table);
    }

    @Test
    void whatTheExaminationRefusedStaysRefusedThoughTheDirectoryHasChangedMeanwhile() {
        // The first row frees person p-9, who is another inspector's when the table is examined.
        String before = INSPECTOR_HEADER + "\n" + inspector("IAAAAAAAB", "p-9");
        String table = INSPECTOR_HEADER + "\n" + inspector("IAAAAAAAB", "p-1") + "\n" + inspector("IAAAAAAAC", "p-9");

        endsTheSame(ImportKind.INSPECTORS, before, table);
        assertThat(killedAt(0, ImportKind.INSPECTORS, before, table).job().tally())
                .isEqualTo(new Tally(2, 1, 1, new Written(0, 1, 0)));
    }

    @Test
    void aCancelledImportCountsWhatIsWrittenAndLeavesTheRestPending() {
        for (int step = 0; step < 40; step++) {
            World world = new World();
            world.order(ImportKind.TARGETS, factories(1_234, 1_235));
            world.killed(step);
            ImportJob cancelling =
                    world.imports.find(ID).filter(job -> !job.state().isFinal()).orElse(null);
            if (cancelling == null) {
                assertThatThrownBy(() -> new CancelImport(world.imports).cancel(ADMINISTRATOR, Unit.WHOLE, ID))
                        .isInstanceOf(ImportHasEnded.class);
                continue;
            }
            new CancelImport(world.imports).cancel(ADMINISTRATOR, Unit.WHOLE, ID);
            world.runToItsEnd();

            ImportJob cancelled = world.job();
            assertThat(cancelled.state()).isEqualTo(ImportState.CANCELLED);
            assertThat(cancelled.tally().accepted()).isEqualTo(world.targets().size());
            assertThat(cancelled.tally().written().created())
                    .isEqualTo(world.targets().size());
            assertThat(world.uploads.files).isEmpty();
        }
    }

    @Test
    void whoIsOvertakenByAnotherCopyStopsAndNothingIsCountedTwice() {
        World world = new World();
        world.order(ImportKind.TARGETS, factories(1_234, 1_235));
        IntakeOf slow = order -> new TakeInTargets(world.directories(new Killing(0)), new InMemoryConfirmations())
                .ordered(order)
                .map(intake -> overtaken(intake, world));

        Runs.of(world.imports, world.uploads, List.of(slow), CLOCK).run(ID);

        assertThat(world.job().state()).isEqualTo(ImportState.DONE);
        assertThat(world.job().tally()).isEqualTo(new Tally(1_234, 1_111, 123, new Written(1_111, 0, 0)));
    }

    private static <T> Intake<T> overtaken(Intake<T> intake, World world) {
        return new Intake<>(
                intake.table(),
                intake.rowsAtOnce(),
                intake.foresee(),
                entries -> {
                    world.runToItsEnd();
                    intake.write().accept(entries);
                },
                intake.weight());
    }

    private static void endsTheSame(ImportKind kind, String before, String table) {
        World undisturbed = killedAt(0, kind, before, table);
        assertThat(undisturbed.job().state()).isEqualTo(ImportState.DONE);
        int steps = undisturbed.steps;
        for (int step = 1; step <= steps; step++) {
            World disturbed = killedAt(step, kind, before, table);
            assertThat(disturbed.steps).as("killed at step " + step).isEqualTo(step);
            assertThat(disturbed.state()).as("killed at step " + step).isEqualTo(undisturbed.state());
        }
        assertThat(steps).isGreaterThan(15);
    }

    private static World killedAt(int step, ImportKind kind, String before, String table) {
        World world = new World();
        world.order(kind, before);
        world.runToItsEnd();
        world.imports = new InMemoryImports();
        world.order(kind, table);
        world.killed(step);
        world.runToItsEnd();
        return world;
    }

    /** Every tenth is registered on a day that the calendar does not have; from one on they have another name. */
    private static String factories(int count, int renamedFrom) {
        return TARGET_HEADER + "\n"
                + IntStream.rangeClosed(1, count)
                        .mapToObj(n -> factory(n, n < renamedFrom ? "甲厂" : "乙厂"))
                        .collect(Collectors.joining("\n"));
    }

    private static String factory(int n, String name) {
        String row = with(with(FACTORY, 0, TargetFixtures.targetId(n).value()), 2, name);
        return n % 10 == 0 ? with(row, 6, "2011-02-30") : row;
    }

    private static String inspector(String id, String person) {
        return id + "," + person + ",某人,000000001,某所,,FOOD,6";
    }

    /** The stores, which survive what the process does not. */
    private static final class World {
        private Imports imports = new InMemoryImports();
        private final InMemoryUploads uploads = new InMemoryUploads();
        private final InMemoryTargets targets = new InMemoryTargets();
        private final InMemoryInspectors inspectors = new InMemoryInspectors();
        private final InMemoryItems items = new InMemoryItems(HOME);
        private int steps;

        void order(ImportKind kind, String table) {
            ItemList list = kind == ImportKind.ITEMS ? new ItemList("ZJ2017") : null;
            new OrderImport(imports, uploads)
                    .order(
                            ADMINISTRATOR,
                            new ImportOrder(ID, HOME, Unit.WHOLE, kind, ImportMode.SKIP, list, CLOCK.instant()),
                            new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
            runToItsEnd();
            new CarryOutImport(imports, ImportFixtures.SHARES, CLOCK).carryOut(SECOND, Unit.WHOLE, ID);
        }

        void killed(int step) {
            Killing killing = new Killing(step);
            try {
                run(killing);
            } catch (Killing.Killed killed) {
                assertThat(killing.steps()).isEqualTo(step);
            }
            steps = killing.steps();
        }

        void runToItsEnd() {
            run(new Killing(0));
        }

        private void run(Killing killing) {
            Directories fragile = directories(killing);
            RunImports process = Runs.of(
                    killing.around(Imports.class, imports),
                    killing.around(Uploads.class, uploads),
                    List.of(
                            new TakeInTargets(fragile, new InMemoryConfirmations()),
                            new TakeInInspectors(fragile, CLOCK),
                            new TakeInItems(fragile, new InMemoryEditions())),
                    killing.around(Frames.class, new InMemoryFrames()),
                    new InMemoryMappings(),
                    killing.around(Reports.class, new InMemoryReports()),
                    CLOCK);
            process.waiting().forEach(process::run);
        }

        Directories directories(Killing killing) {
            return InMemoryDirectories.all(new Directory(
                    killing.around(Targets.class, targets),
                    killing.around(Inspectors.class, inspectors),
                    killing.around(Items.class, items),
                    new InMemoryGuides(HOME),
                    new InMemoryTagMappings()));
        }

        ImportJob job() {
            return imports.find(ID).orElseThrow();
        }

        List<?> targets() {
            return targets.after(Unit.WHOLE, Set.of(), null, 10_000);
        }

        List<?> state() {
            ImportJob job = job();
            return List.of(
                    job.state(),
                    job.tally(),
                    job.errors(),
                    targets(),
                    inspectors.all(),
                    items.all(),
                    job.state().isFinal());
        }
    }
}
