package org.doublerandom.directory.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.ITEM_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.item;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.application.ReadItems;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.imports.ImportFixtures;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.InMemoryImports;
import org.doublerandom.directory.domain.imports.Tally;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.ListedItem;
import org.doublerandom.directory.domain.item.UnknownList;
import org.doublerandom.directory.domain.item.Withdrawal;
import org.doublerandom.directory.domain.upper.InMemoryEditions;
import org.doublerandom.directory.domain.upper.UpperFixtures;
import org.doublerandom.tables.out.WrittenTable;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

/** Lists of items, one's own and those from above. */
class ListImportTest {
    private static final Clock CLOCK = Clock.fixed(UpperFixtures.NOW, ZoneOffset.UTC);
    private static final Person ADMINISTRATOR = new Person(new PersonId("p-admin"), HOME, Set.of(Role.SYSTEM_ADMIN));

    private static final Person SECOND = new Person(ImportFixtures.SECOND, HOME, Set.of(Role.SYSTEM_ADMIN));

    private int imported;
    private final InMemoryImports imports = new InMemoryImports();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final InMemoryEditions editions = new InMemoryEditions();
    private final Directories directories = new InMemoryDirectories();
    private final Items items = directories.of(HOME).items();
    private final OrderImport orderImport = new OrderImport(imports, uploads);
    private final RunImports runImports = Runs.of(
            imports,
            uploads,
            List.of(new TakeInItems(directories, editions), new TakeInUpperItems(directories, editions)),
            CLOCK);
    private final CarryOutImport carryOut = new CarryOutImport(imports, ImportFixtures.SHARES);

    @Test
    void anEditionFromAboveIsDeclaredThenBroughtOnceAndIsNoListOfOnesOwn() {
        ItemList list = UpperFixtures.FIRST;
        String first = item("1", "年报公示", "") + ",重点检查事项";
        String header = ITEM_HEADER + ",事项类别";

        assertThat(refused(ImportKind.UPPER_ITEMS, list, header, first)).contains("edition-unknown");
        editions.change(HOME, list, UpperFixtures.first()::declaredAfter);
        assertThat(refused(ImportKind.ITEMS, list, header, first)).contains("list-from-above");
        assertThat(run(items(ImportKind.UPPER_ITEMS, list), header, first)
                        .tally()
                        .written())
                .isEqualTo(new Written(1, 0, 0));
        assertThat(run(items(ImportKind.UPPER_ITEMS, list), header, first)
                        .tally()
                        .written())
                .isEqualTo(new Written(0, 0, 1));
        assertThat(refused(ImportKind.UPPER_ITEMS, list, header, first.replace("年报", "年度报告")))
                .contains("edition-brought");

        assertThat(editions.get(HOME, list).items())
                .extracting(ItemText::category)
                .containsExactly(Category.KEY);
        assertThat(items.all()).isEmpty();
        run(items(ImportKind.ITEMS, new ItemList("OWN")), header, first);
        editions.change(HOME, new ItemList("OWN"), UpperFixtures.first()::declaredAfter);
        assertThat(refused(ImportKind.UPPER_ITEMS, new ItemList("OWN"), header, first))
                .contains("list-of-ones-own");
    }

    @Test
    void anEditionFromAboveIsNotBroughtWithRowsLeftOut() {
        editions.change(HOME, UpperFixtures.FIRST, UpperFixtures.first()::declaredAfter);
        ImportOrder skipping = items(ImportKind.UPPER_ITEMS, UpperFixtures.FIRST, ImportMode.SKIP);

        assertThatThrownBy(() -> run(skipping, ITEM_HEADER + ",事项类别", item("1", "年报公示", "") + ",重点检查事项"))
                .isInstanceOfSatisfying(
                        MalformedValue.class,
                        refused -> assertThat(refused.code()).isEqualTo("mode-mismatch"))
                .hasMessageContaining("expected: REFUSE");

        assertThat(imports.find(skipping.id())).isEmpty();
        assertThat(uploads.files).isEmpty();
    }

    @Test
    void aListThatIsWrittenOutImportsBackToTheSame() {
        ItemList list = new ItemList("OWN");
        run(
                items(ImportKind.ITEMS, list),
                ITEM_HEADER + ",事项类别",
                item("1", "=年报公示", "一") + ",重点检查事项",
                item("1", "=年报公示", "二") + ",重点检查事项",
                item("2", "名称规范使用", "") + ",");
        ReadItems reading = new ReadItems(directories);
        WrittenTable written = reading.list(ADMINISTRATOR, list).table();

        assertThat(run(items(ImportKind.ITEMS, list), written.csv()).tally())
                .isEqualTo(new Tally(3, 3, 0, new Written(0, 0, 2)));
        assertThatThrownBy(() -> reading.list(ADMINISTRATOR, new ItemList("NONE")))
                .isInstanceOf(UnknownList.class);
    }

    @Test
    void whatWasWithdrawnUnpublishedIsListedAgain() {
        ItemList list = new ItemList("OWN");
        ItemId id = new ItemId("OWN-1");
        String[] table = {ITEM_HEADER, item("1", "年报公示", ""), item("2", "名称规范使用", "")};
        run(items(ImportKind.ITEMS, list), table);
        items.change(id, item -> item.withdraw(new Withdrawal("误", null, CLOCK.instant())));

        assertThat(run(items(ImportKind.ITEMS, list), table).tally().written()).isEqualTo(new Written(1, 0, 1));

        assertThat(items.find(id)).containsInstanceOf(ListedItem.class);
    }

    private List<String> refused(ImportKind kind, ItemList list, String... lines) {
        ImportJob job = run(items(kind, list), lines);
        assertThat(job.tally().refused()).isEqualTo(job.tally().rows());
        return job.errors().stream().map(RowError::code).toList();
    }

    private ImportOrder items(ImportKind kind, ItemList list) {
        return items(kind, list, ImportMode.REFUSE);
    }

    private ImportOrder items(ImportKind kind, ItemList list, ImportMode mode) {
        ImportId id = new ImportId("i" + ++imported);
        return new ImportOrder(id, HOME, Unit.WHOLE, kind, mode, list, CLOCK.instant());
    }

    private ImportJob run(ImportOrder order, String... lines) {
        return run(order, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private ImportJob run(ImportOrder order, byte[] file) {
        orderImport.order(ADMINISTRATOR, order, new ByteArrayInputStream(file));
        runImports.waiting().forEach(runImports::run);
        if (imports.find(order.id()).orElseThrow().state() == ImportState.EXAMINED) {
            carryOut.carryOut(SECOND, Unit.WHOLE, order.id());
            runImports.waiting().forEach(runImports::run);
        }
        return imports.find(order.id()).orElseThrow();
    }
}
