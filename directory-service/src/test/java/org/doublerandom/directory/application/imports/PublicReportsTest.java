package org.doublerandom.directory.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.InMemoryConfirmations;
import org.doublerandom.directory.domain.imports.InMemoryImports;
import org.doublerandom.directory.domain.imports.InMemoryMappings;
import org.doublerandom.directory.domain.imports.InMemoryReports;
import org.doublerandom.directory.domain.imports.Tally;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.imports.table.WrittenTargets;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.directory.domain.target.Folded;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.directory.domain.upper.InMemoryEditions;
import org.doublerandom.tables.csv.Encoding;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The very files of what others have reported about tables, against what a person reads in them. */
class PublicReportsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-16T01:00:00Z"), ZoneOffset.UTC);
    private static final Person FIRST = new Person(ImportFixtures.FIRST, HOME, Set.of(Role.SYSTEM_ADMIN));
    private static final Person SECOND = new Person(ImportFixtures.SECOND, HOME, Set.of(Role.SYSTEM_ADMIN));
    private static final Path CASES = Path.of("../infra/tables/src/test/resources/cases");

    private final InMemoryImports imports = new InMemoryImports();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final InMemoryReports reports = new InMemoryReports();
    private final InMemoryConfirmations confirmations = new InMemoryConfirmations();
    private final Directories directories = new InMemoryDirectories();
    private final OrderImport orderImport = new OrderImport(imports, uploads);
    private final CarryOutImport carryOut = new CarryOutImport(imports, ImportFixtures.SHARES, CLOCK);
    private final RunImports runImports = Runs.of(
            imports,
            uploads,
            List.of(
                    new TakeInTargets(directories, confirmations),
                    new TakeInItems(directories, new InMemoryEditions())),
            new InMemoryFrames(),
            new InMemoryMappings(),
            reports,
            CLOCK);
    private int ordered;

    @Test
    void daysAreReadAsTheyAreWrittenAndABareNumberIsRefused() throws IOException {
        ImportJob job = imported("dates-as-written-targets", ImportMode.SKIP);

        assertThat(job.tally()).isEqualTo(new Tally(6, 5, 1, new Written(5, 0, 0)));
        assertThat(job.errors())
                .extracting(RowError::line, RowError::column, RowError::code)
                .containsExactly(tuple(7L, "registered", "date-number"));
        assertThat(targets())
                .hasSize(5)
                .allSatisfy(target ->
                        assertThat(target.facts().registration().registeredOn()).isEqualTo(LocalDate.of(2019, 6, 9)));
    }

    @Test
    void codesThatLostDigitsAreRefusedForThatReason() throws IOException {
        ImportJob job = imported("digits-lost-18-targets", ImportMode.SKIP);

        assertThat(job.tally()).isEqualTo(new Tally(2, 0, 2, Written.NOTHING));
        assertThat(job.errors())
                .extracting(RowError::line, RowError::column, RowError::code)
                .containsExactly(tuple(2L, "target", "digits-lost"), tuple(3L, "target", "digits-lost"));
        assertThat(job.errors()).allSatisfy(error -> assertThat(error.message()).contains("keep the column as text"));
        assertThat(targets()).isEmpty();
    }

    @Test
    void namesThatLookLikeFormulasAreNamesAndComeBackFromAnExport() throws IOException {
        ImportJob job = imported("names-like-formulas-targets", ImportMode.SKIP);

        assertThat(job.tally()).isEqualTo(new Tally(4, 4, 0, new Written(4, 0, 0)));
        assertThat(targets())
                .extracting(target -> target.facts().name())
                .containsExactlyInAnyOrder(
                        "@家便利店", "+1空间咖啡店", "-18℃冷饮店", "=HYPERLINK(\"http://x.invalid\",\"青禾县试验链接有限公司\")");
        byte[] written = new WrittenTargets(last -> last == null ? targets() : List.of())
                .open()
                .readAllBytes();
        assertThat(imported(written, ImportMode.REFUSE).tally().written()).isEqualTo(new Written(0, 0, 4));
    }

    @Test
    void newerCharactersAreKept() throws IOException {
        ImportJob job = imported("newer-characters-targets", ImportMode.SKIP);

        assertThat(job.tally()).isEqualTo(new Tally(3, 3, 0, new Written(3, 0, 0)));
        assertThat(job.errors()).isEmpty();
        assertThat(targets())
                .extracting(target -> target.facts().name().codePointAt(3))
                .containsExactlyInAnyOrder(0x9FFD, 0x2A6DE, 0x31350);
    }

    @Test
    void aCodeThatIsWrongByTheStandardIsHeldUntilSomebodyConfirmsIt() throws IOException {
        ImportJob job = imported("uscc-check-character-targets", ImportMode.SKIP);

        assertThat(job.dryRun()).hasValueSatisfying(found -> {
            assertThat(found.held()).isEqualTo(1);
            assertThat(found.refused()).isZero();
        });
        assertThat(targets()).isEmpty();
        ConfirmCodes confirmCodes = new ConfirmCodes(imports, confirmations, reports, CLOCK);
        ImportOrder again = order(ImportKind.TARGETS, ImportMode.SKIP, null);
        order(again, bytes("uscc-check-character-targets"));
        confirmCodes.confirm(SECOND, Unit.WHOLE, again.id(), List.of(new TargetId("91000000MA90001018")), "登记机关如此核发");
        run();
        carryOut.carryOut(new Person(new PersonId("p-third"), HOME, Set.of(Role.SYSTEM_ADMIN)), Unit.WHOLE, again.id());
        run();

        assertThat(targets()).extracting(target -> target.id().value()).containsExactly("91000000MA90001018");
    }

    @Test
    void blankRowsAreNoRows() throws IOException {
        ImportJob job = imported("blank-rows-targets", ImportMode.REFUSE);

        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.tally()).isEqualTo(new Tally(1, 1, 0, new Written(1, 0, 0)));
        assertThat(Objects.requireNonNull(job.taking().preview()).blank()).isEqualTo(3);
    }

    @Test
    void whatChineseSpreadsheetsSaveIsRead() throws IOException {
        ImportJob job = imported("gb18030-targets", ImportMode.REFUSE);

        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(Objects.requireNonNull(job.taking().preview()).source().encoding())
                .isEqualTo(Encoding.GB18030);
        assertThat(targets()).extracting(target -> target.facts().name()).containsExactly("青禾县试验编码商贸有限公司");

        item("gb18030-items", "GB");
        assertThat(text("GB-1").name()).isEqualTo("试验事项");
        assertThat(text("GB-1").subItems())
                .containsExactly(new SubItem("子项一", "依据", "市场监管部门", "各类企业", "3%", "每年1次", "现场检查", "无", ""));
    }

    @Test
    void whatWasMergedIsSaidInEachRow() throws IOException {
        ImportJob job = item("merged-cells-items", "MERGED");

        // Nine cells of the second row, and ten of the third: all but those that say something, and the remark that
        // nobody says.
        assertThat(Objects.requireNonNull(job.taking().preview()).filled()).isEqualTo(17);
        assertThat(text("MERGED-1").subItems())
                .extracting(SubItem::name, SubItem::legalBasis, SubItem::targetScope, SubItem::qualification)
                .containsExactly(
                        tuple("子项一", "依据甲", "各类企业", "无"),
                        tuple("子项二", "依据乙", "各类企业", "无"),
                        tuple("子项三", "依据乙", "各类企业", "无"));

        item("merged-cells-twoline", "TWOLINE");
        assertThat(text("TWOLINE-1").name()).isEqualTo("试验事项");
        assertThat(text("TWOLINE-1").subItemNames()).containsExactly("子项一");
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县试验（集团）有限公司, 1",
        "（集团）, 1",
        "青禾县试验（控股）有限公司, 1",
        "ＡＢＣ青禾县数码有限公司, 1",
        "ABC青禾县数码, 1",
        "(控股), 1",
        "(集团), 1"
    })
    void aNameFindsItselfHoweverWideItIsWritten(String asked, int found) throws IOException {
        imported("search-full-width-targets", ImportMode.REFUSE);

        assertThat(directories
                        .of(HOME)
                        .targets()
                        .countFound(
                                Unit.WHOLE,
                                new TargetSearch(Set.of(), Folded.of(asked), null, null, null, null, null),
                                10))
                .isEqualTo(found);
    }

    private ItemText text(String id) {
        return directories.of(HOME).items().find(new ItemId(id)).orElseThrow().text();
    }

    private List<Target> targets() {
        return directories.of(HOME).targets().after(Unit.WHOLE, Set.of(), null, 100);
    }

    private ImportJob item(String file, String list) throws IOException {
        ImportOrder order = order(ImportKind.ITEMS, ImportMode.REFUSE, new ItemList(list));
        order(order, bytes(file));
        carryOut.carryOut(SECOND, Unit.WHOLE, order.id());
        run();
        ImportJob job = imports.find(order.id()).orElseThrow();
        assertThat(job.state()).isEqualTo(ImportState.DONE);
        return job;
    }

    private ImportJob imported(String file, ImportMode mode) throws IOException {
        return imported(bytes(file), mode);
    }

    private ImportJob imported(byte[] file, ImportMode mode) {
        ImportOrder order = order(ImportKind.TARGETS, mode, null);
        order(order, file);
        if (imports.find(order.id()).orElseThrow().state() == ImportState.EXAMINED) {
            carryOut.carryOut(SECOND, Unit.WHOLE, order.id());
            run();
        }
        return imports.find(order.id()).orElseThrow();
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(CASES.resolve(file + ".csv"));
    }

    private ImportOrder order(ImportKind kind, ImportMode mode, @Nullable ItemList list) {
        return new ImportOrder(new ImportId("c" + ++ordered), HOME, Unit.WHOLE, kind, mode, list, CLOCK.instant());
    }

    private void order(ImportOrder order, byte[] file) {
        orderImport.order(FIRST, order, new ByteArrayInputStream(file));
        run();
    }

    private void run() {
        runImports.waiting().forEach(runImports::run);
    }
}
