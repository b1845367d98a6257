package org.doublerandom.directory.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.FACTORY;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.RESTAURANT;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.TARGET_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.frame.FrameFixtures;
import org.doublerandom.directory.domain.frame.InMemoryFrames;
import org.doublerandom.directory.domain.imports.Allowance;
import org.doublerandom.directory.domain.imports.DryRun;
import org.doublerandom.directory.domain.imports.Gravity;
import org.doublerandom.directory.domain.imports.ImportEnded;
import org.doublerandom.directory.domain.imports.ImportFixtures;
import org.doublerandom.directory.domain.imports.ImportHoldsNoCodes;
import org.doublerandom.directory.domain.imports.ImportHoldsRows;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportNotExamined;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.ImportWithoutReport;
import org.doublerandom.directory.domain.imports.InMemoryConfirmations;
import org.doublerandom.directory.domain.imports.InMemoryImports;
import org.doublerandom.directory.domain.imports.InMemoryMappings;
import org.doublerandom.directory.domain.imports.InMemoryReports;
import org.doublerandom.directory.domain.imports.MappingName;
import org.doublerandom.directory.domain.imports.SecondPersonCarriesOut;
import org.doublerandom.directory.domain.imports.Shares;
import org.doublerandom.directory.domain.imports.Tally;
import org.doublerandom.directory.domain.imports.UnknownImport;
import org.doublerandom.directory.domain.imports.UnknownMapping;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.csv.Encoding;
import org.doublerandom.tables.header.MappedColumn;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file is examined, shown, and carried out only as it was shown, where much is taken by a second person. */
class DryRunTest {
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
    void whatAFileWouldDoIsShownAndNothingIsWritten() {
        written("a", TARGET_HEADER, FACTORY);

        ImportJob job = examined("b", TARGET_HEADER, MOVED, RESTAURANT, with(RESTAURANT, 6, "2011-02-30"));

        assertThat(job.state()).isEqualTo(ImportState.EXAMINED);
        assertThat(job.dryRun().map(DryRunTest::withoutDigest))
                .contains(new DryRun(new Written(1, 1, 0), null, 1, 0, new Gravity(1, 1), List.of(), 0, List.of()));
        assertThat(job.tally()).isEqualTo(new Tally(3, 0, 1, Written.NOTHING));
        assertThat(targets.count(Unit.WHOLE, Set.of())).isEqualTo(1);
        assertThat(imports.running()).isEmpty();
        assertThat(uploads.files).hasSize(1);
    }

    @Test
    void allThatWasFoundIsATableOfItsOwn() throws IOException {
        ReadImport read = new ReadImport(imports, reports);
        orderImport.order(FIRST, order("a"), file(TARGET_HEADER, with(FACTORY, 6, "2011-02-30"), FACTORY, FACTORY));
        assertThatThrownBy(() -> read.report(FIRST, Unit.WHOLE, id("a"))).isInstanceOf(ImportWithoutReport.class);
        run();

        assertThat(new String(read.report(FIRST, Unit.WHOLE, id("a")).readAllBytes(), StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("2,registered,date-impossible,");
    }

    @Test
    void whoeverPreparedItDoesNotCarryItOutWhereItTakesMuch() {
        written("a", TARGET_HEADER, FACTORY);
        ImportJob job = examined("b", TARGET_HEADER, MOVED);

        assertThat(job.needsSecondPerson(ImportFixtures.ALONE)).isTrue();
        assertThatThrownBy(() -> carryOut.carryOut(FIRST, Unit.WHOLE, id("b")))
                .isInstanceOf(SecondPersonCarriesOut.class)
                .hasMessageContaining("1 of 1");
        reading.read(SECOND, Unit.WHOLE, id("b"), new Choice(Encoding.UTF_8, null, null, null, null), null);
        run();
        assertThatThrownBy(() -> carryOut.carryOut(SECOND, Unit.WHOLE, id("b")))
                .isInstanceOf(SecondPersonCarriesOut.class);

        Person third = new Person(new PersonId("p-admin-3"), HOME, Set.of(Role.SYSTEM_ADMIN));
        carryOut.carryOut(third, Unit.WHOLE, id("b"));
        run();
        assertThat(job("b").state()).isEqualTo(ImportState.DONE);
        assertThat(job("b").hands().carriedOut()).isEqualTo(third.id());
    }

    @Test
    void theShareIsTheAuthoritysOwn() {
        written("a", TARGET_HEADER, FACTORY);
        ImportJob job = examined("b", TARGET_HEADER, MOVED);

        assertThat(job.needsSecondPerson(alone(new Shares(10_000, Map.of())))).isFalse();
        assertThat(job.needsSecondPerson(alone(new Shares(10_000, Map.of(HOME, 9_999)))))
                .isTrue();
        assertThatThrownBy(() -> new Shares(10_001, Map.of())).hasMessageContaining("expected: 0 to 10000");
    }

    @Test
    void closingAndRetaggingWeighAndOtherChangesDoNot() {
        written("a", TARGET_HEADER, FACTORY, RESTAURANT);
        String closed = with(with(FACTORY, 7, "注销"), 8, "2024-01-02");

        assertThat(grave("b", closed)).isEqualTo(1);
        assertThat(grave("c", with(FACTORY, 9, "餐饮服务单位"))).isEqualTo(1);
        assertThat(grave("d", with(FACTORY, 5, "H6210"))).isEqualTo(1);
        assertThat(grave("e", with(FACTORY, 2, "新名"))).isZero();
        assertThat(grave("f", with(RESTAURANT, 3, "新址"))).isZero();
    }

    private long grave(String id, String row) {
        return examined(id, TARGET_HEADER, row).dryRun().orElseThrow().gravity().entries();
    }

    @Test
    void whereTheDirectoryHasMovedOnItIsShownAnew() {
        written("a", TARGET_HEADER, FACTORY);
        examined("b", TARGET_HEADER, with(FACTORY, 2, "新名"), RESTAURANT);
        written("c", TARGET_HEADER, RESTAURANT);
        carryOut.carryOut(SECOND, Unit.WHOLE, id("b"));
        run();

        assertThat(job("b").state()).isEqualTo(ImportState.EXAMINED);
        assertThat(job("b").hands().carriedOut()).isNull();
        assertThat(job("b").dryRun().orElseThrow().foreseen()).isEqualTo(new Written(0, 1, 1));
        carryOut.carryOut(SECOND, Unit.WHOLE, id("b"));
        assertThat(carryOut.carryOut(SECOND, Unit.WHOLE, id("b")).state()).isEqualTo(ImportState.WAITING);
        run();
        assertThat(job("b").tally()).isEqualTo(new Tally(2, 2, 0, new Written(0, 1, 1)));
    }

    @Test
    void whereTheDirectorySaysAllOfItNobodyIsAsked() {
        written("a", TARGET_HEADER, FACTORY);

        ImportJob again = examined("b", TARGET_HEADER, FACTORY, with(FACTORY, 0, "12"));

        assertThat(again.state()).isEqualTo(ImportState.DONE);
        // No row of the file is kept any longer.
        assertThat(Objects.requireNonNull(again.taking().preview()).first()).isEmpty();
        assertThat(again.tally()).isEqualTo(new Tally(2, 1, 1, new Written(0, 0, 1)));
        assertThat(imports.events).hasSize(2).last().isEqualTo(new ImportEnded(again));
        assertThat(uploads.files).isEmpty();
    }

    @Test
    void theSameFileAgainIsToldAndChangesNothing() {
        ReadImport read = new ReadImport(imports, reports);
        written("a", TARGET_HEADER, FACTORY);
        assertThat(read.sameAs(job("a"))).isEmpty();

        orderImport.order(FIRST, order("b", CLOCK.instant().plusSeconds(1)), file(TARGET_HEADER, FACTORY));
        run();
        assertThat(read.sameAs(job("b"))).contains(id("a"));
        assertThat(job("b").tally().written()).isEqualTo(new Written(0, 0, 1));
        orderImport.order(FIRST, order("c", CLOCK.instant().plusSeconds(1)), file(TARGET_HEADER, RESTAURANT));
        assertThat(read.sameAs(job("c"))).isEmpty();
    }

    @Test
    void theBatchesWhoseFrameWouldChangeAreNamed() {
        directories.of(HOME).tagMappings().write(TargetFixtures.meanings());
        frames.request(FrameFixtures.request(1));
        frames.propose(FrameFixtures.proposed(2));
        written("a", TARGET_HEADER, FACTORY, RESTAURANT);

        assertThat(frames("b", with(FACTORY, 2, "新名"))).containsExactly(frameId(1), frameId(2));
        assertThat(frames("c", with(RESTAURANT, 2, "新名"))).isEmpty();
    }

    private List<FrameId> frames(String id, String row) {
        return examined(id, TARGET_HEADER, row).dryRun().orElseThrow().frames();
    }

    @Test
    void whatIsUnsureIsAskedAndAnsweredOnTheSameUpload() {
        String header = TARGET_HEADER.replace("name", "甲").replace("scope", "乙");
        ImportJob asking = examined("a", header, FACTORY);

        assertThat(asking.state()).isEqualTo(ImportState.ASKING);
        assertThat(asking.errors()).extracting(RowError::code).containsExactly("header-wrong");
        assertThat(asking.taking().preview())
                .isNotNull()
                .satisfies(seen -> assertThat(seen.missing()).containsExactly("name"));
        assertThatThrownBy(() -> carryOut.carryOut(SECOND, Unit.WHOLE, id("a"))).isInstanceOf(ImportNotExamined.class);

        List<MappedColumn> columns = List.of(header.split(",")).stream()
                .map(label -> new MappedColumn(label, label.equals("甲") ? "name" : label.equals("乙") ? null : label))
                .toList();
        reading.read(FIRST, Unit.WHOLE, id("a"), Choice.NONE.with(new Mapping("", columns)), null);
        run();

        assertThat(job("a").state()).isEqualTo(ImportState.EXAMINED);
        carryOut.carryOut(FIRST, Unit.WHOLE, id("a"));
        run();
        assertThat(targets.after(Unit.WHOLE, Set.of(), null, 9))
                .singleElement()
                .satisfies(target -> assertThat(target.facts().scopes()).isEmpty());
    }

    @Test
    void aStoredMappingIsTakenByItselfForFilesWithItsHeaderAndByNameForOthers() {
        String header = TARGET_HEADER.replace("name", "甲").replace("scope", "乙");
        List<MappedColumn> columns = List.of(header.split(",")).stream()
                .map(label -> new MappedColumn(label, label.equals("甲") ? "name" : label.equals("乙") ? null : label))
                .toList();
        KeepMappings keep = new KeepMappings(mappings, CLOCK);
        keep.store(FIRST, ImportKind.TARGETS, new Mapping("登记系统", columns));

        assertThat(mappingOf(examined("a", header, FACTORY))).isEqualTo("登记系统");
        assertThat(mappingOf(examined("b", TARGET_HEADER, FACTORY))).isNull();
        reading.read(FIRST, Unit.WHOLE, id("b"), Choice.NONE, new MappingName("登记系统"));
        run();
        assertThat(job("b").errors()).extracting(RowError::code).containsExactly("mapping-unfit");

        keep.remove(FIRST, new MappingName("登记系统"));
        assertThat(examined("c", header, FACTORY).state()).isEqualTo(ImportState.ASKING);
        // What was examined by it stays.
        carryOut.carryOut(SECOND, Unit.WHOLE, id("a"));
        run();
        assertThat(job("a").state()).isEqualTo(ImportState.DONE);
        assertThatThrownBy(() -> reading.read(FIRST, Unit.WHOLE, id("c"), Choice.NONE, new MappingName("登记系统")))
                .isInstanceOf(UnknownMapping.class);
        Person unit = new Person(new PersonId("p-unit"), HOME, Set.of(Role.UNIT_ADMIN));
        assertThatThrownBy(() -> keep.store(unit, ImportKind.TARGETS, new Mapping("登记系统", columns)))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void aMappingThatIsStoredBehindTheExaminationReadsNothingOtherwise() {
        String header = TARGET_HEADER;
        examined("a", header, FACTORY);
        List<MappedColumn> swapped = List.of(header.split(",")).stream()
                .map(label -> new MappedColumn(
                        label, label.equals("name") ? "address" : label.equals("address") ? "name" : label))
                .toList();
        new KeepMappings(mappings, CLOCK).store(SECOND, ImportKind.TARGETS, new Mapping("换", swapped));
        carryOut.carryOut(SECOND, Unit.WHOLE, id("a"));
        run();

        assertThat(job("a").state()).isEqualTo(ImportState.DONE);
        assertThat(job("a").taking().choice().mapping()).isNull();
    }

    @Test
    void whereTheRowsSayOtherThingsInTheSameNumbersItIsShownAnew() {
        DryRun shown = examined("a", TARGET_HEADER, FACTORY).dryRun().orElseThrow();
        DryRun again = examined("b", TARGET_HEADER, FACTORY).dryRun().orElseThrow();
        DryRun other =
                examined("c", TARGET_HEADER, with(FACTORY, 2, "新名")).dryRun().orElseThrow();

        assertThat(again).isEqualTo(shown);
        assertThat(withoutDigest(other)).isEqualTo(withoutDigest(shown));
        assertThat(other.digest()).isNotEqualTo(shown.digest());
        carryOut.carryOut(SECOND, Unit.WHOLE, id("a"));
        ImportJob checked = job("a").taken(CLOCK.instant()).checked(1, new Findings(), other, CLOCK.instant());
        assertThat(checked.state()).isEqualTo(ImportState.EXAMINED);
        assertThat(checked.hands().carriedOut()).isNull();
    }

    @Test
    void whoeverStoredTheMappingThatWasTakenHasPreparedTheImport() {
        List<MappedColumn> columns = List.of(TARGET_HEADER.split(",")).stream()
                .map(label -> new MappedColumn(label, label))
                .toList();
        new KeepMappings(mappings, CLOCK).store(SECOND, ImportKind.TARGETS, new Mapping("一", columns));

        assertThat(examined("a", TARGET_HEADER, FACTORY).hands().prepared())
                .containsExactlyInAnyOrder(FIRST.id(), SECOND.id());
        reading.read(FIRST, Unit.WHOLE, id("a"), Choice.NONE, new MappingName("一"));
        assertThat(job("a").hands().prepared()).containsExactlyInAnyOrder(FIRST.id(), SECOND.id());
    }

    private static DryRun withoutDigest(DryRun found) {
        return new DryRun(
                found.foreseen(),
                null,
                found.refused(),
                found.held(),
                found.gravity(),
                found.frames(),
                found.framesOmitted(),
                found.targets());
    }

    private static @Nullable String mappingOf(ImportJob job) {
        assertThat(job.state()).isEqualTo(ImportState.EXAMINED);
        return Objects.requireNonNull(job.taking().preview()).mapping();
    }

    @Test
    void aCodeThatIsWrongByTheStandardIsHeldUntilItIsConfirmed() {
        String wrong = "91350100M000100Y44";
        ImportJob held = examined("a", TARGET_HEADER, with(FACTORY, 0, wrong), RESTAURANT);
        assertThat(held.state()).isEqualTo(ImportState.EXAMINED);
        assertThat(held.errors()).extracting(RowError::code).containsExactly("uscc-check-character");
        assertThat(held.dryRun().map(DryRunTest::withoutDigest))
                .contains(new DryRun(new Written(1, 0, 0), null, 0, 1, new Gravity(0, 0), List.of(), 0, List.of()));
        ConfirmCodes confirm = new ConfirmCodes(imports, confirmations, reports, CLOCK);

        confirm.confirm(FIRST, Unit.WHOLE, id("a"), List.of(new TargetId(wrong)), "营业执照照片");
        run();

        assertThat(job("a").dryRun().orElseThrow().held()).isZero();
        carryOut.carryOut(SECOND, Unit.WHOLE, id("a"));
        run();
        assertThat(targets.find(new TargetId(wrong))).isPresent();
        assertThat(examined("b", TARGET_HEADER, with(FACTORY, 0, wrong)).state())
                .isEqualTo(ImportState.DONE);
        assertThatThrownBy(() -> confirm.confirm(FIRST, Unit.WHOLE, id("b"), List.of(new TargetId(wrong)), "照片"))
                .isInstanceOf(ImportNotExamined.class);
    }

    @Test
    void codesAreConfirmedOnlyForAnImportThatHoldsSomeAndOtherwiseNothingIsKept() {
        TargetId wrong = new TargetId("91350100M000100Y44");
        ConfirmCodes confirm = new ConfirmCodes(imports, confirmations, reports, CLOCK);
        examined("a", TARGET_HEADER, FACTORY);

        assertThatThrownBy(() -> confirm.confirm(SECOND, Unit.WHOLE, id("a"), List.of(wrong), "照片"))
                .isInstanceOf(ImportHoldsNoCodes.class);
        assertThatThrownBy(() -> confirm.confirm(SECOND, Unit.WHOLE, id("a"), List.of(wrong), " "))
                .isInstanceOf(MalformedValue.class);
        assertThat(confirmations.has(HOME, wrong)).isFalse();

        examined("b", TARGET_HEADER, with(FACTORY, 0, wrong.value()));
        TargetId other = new TargetId("91350100M000100Y45");
        assertThatThrownBy(() -> confirm.confirm(SECOND, Unit.WHOLE, id("b"), List.of(wrong, other), "照片"))
                .isInstanceOfSatisfying(
                        MalformedValue.class,
                        refused -> assertThat(refused.code()).isEqualTo("code-not-held"))
                .hasMessageStartingWith("codes: [91350100M000100Y45] ");
        assertThat(confirmations.has(HOME, wrong)).isFalse();
        assertThat(job("b").state()).isEqualTo(ImportState.EXAMINED);
        assertThat(confirm.confirm(SECOND, Unit.WHOLE, id("b"), List.of(wrong), "照片")
                        .hands()
                        .prepared())
                .contains(SECOND.id());
        assertThat(confirmations.has(HOME, wrong)).isTrue();
    }

    @Test
    void heldRowsStayPendingWhereTheOthersAreImportedAndHoldAFileThatIsImportedAsAWhole() {
        written("a", TARGET_HEADER, with(FACTORY, 0, "91350100M000100Y44"), RESTAURANT);
        assertThat(job("a").tally()).isEqualTo(new Tally(2, 1, 0, new Written(1, 0, 0)));
        assertThat(job("a").tally().pending()).isEqualTo(1);

        ImportOrder whole = new ImportOrder(
                id("b"), HOME, Unit.WHOLE, ImportKind.TARGETS, ImportMode.REFUSE, null, CLOCK.instant());
        orderImport.order(FIRST, whole, file(TARGET_HEADER, with(FACTORY, 0, "91350100M000100Y44"), FACTORY));
        run();
        assertThatThrownBy(() -> carryOut.carryOut(SECOND, Unit.WHOLE, id("b"))).isInstanceOf(ImportHoldsRows.class);
    }

    @Test
    void whatCannotBeReadAsWasSaidIsAskedAgain() {
        examined("a", TARGET_HEADER, FACTORY);
        reading.read(
                FIRST,
                Unit.WHOLE,
                id("a"),
                Choice.NONE.with(new Mapping("", List.of(new MappedColumn("x", "name")))),
                null);
        run();

        assertThat(job("a").state()).isEqualTo(ImportState.ASKING);
        assertThat(job("a").errors()).extracting(RowError::code).containsExactly("mapping-unfit");
        new CancelImport(imports).cancel(FIRST, Unit.WHOLE, id("a"));
        run();
        assertThat(job("a").state()).isEqualTo(ImportState.CANCELLED);
        assertThat(uploads.files).isEmpty();
    }

    @Test
    void onlyAnAdministratorCarriesOutOrSaysHowToRead() {
        examined("a", TARGET_HEADER, FACTORY);
        Person planner = new Person(new PersonId("p-planner"), HOME, Set.of(Role.PLANNER));

        assertThatThrownBy(() -> carryOut.carryOut(planner, Unit.WHOLE, id("a")))
                .isInstanceOf(UnknownImport.class);
        assertThatThrownBy(() -> reading.read(planner, Unit.WHOLE, id("a"), Choice.NONE, null))
                .isInstanceOf(UnknownImport.class);
    }

    private static Allowance alone(Shares shares) {
        return new Allowance(shares.of(HOME), 0);
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

    private static ImportOrder order(String id) {
        return order(id, CLOCK.instant());
    }

    private static ImportOrder order(String id, Instant at) {
        return new ImportOrder(id(id), HOME, Unit.WHOLE, ImportKind.TARGETS, ImportMode.SKIP, null, at);
    }

    private static ByteArrayInputStream file(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
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
}
