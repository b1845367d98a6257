package org.doublerandom.directory.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.ITEM_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.item;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.application.ReadItems;
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
import org.doublerandom.directory.domain.imports.InMemoryImports;
import org.doublerandom.directory.domain.imports.InMemoryMappings;
import org.doublerandom.directory.domain.imports.InMemoryReports;
import org.doublerandom.directory.domain.imports.Tally;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.ListedItem;
import org.doublerandom.directory.domain.item.SubItem;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of items, one's own and those from above. */
class ListImportTest {
    private static final Clock CLOCK = Clock.fixed(UpperFixtures.NOW, ZoneOffset.UTC);
    private static final Person ADMINISTRATOR = new Person(new PersonId("p-admin"), HOME, Set.of(Role.SYSTEM_ADMIN));

    private static final Person SECOND = new Person(ImportFixtures.SECOND, HOME, Set.of(Role.SYSTEM_ADMIN));

    private static final Path PUBLISHED = Path.of("../infra/tables/src/test/resources/items");

    private int imported;
    private final InMemoryReports reports = new InMemoryReports();
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
            new InMemoryFrames(),
            new InMemoryMappings(),
            reports,
            CLOCK);
    private final CarryOutImport carryOut = new CarryOutImport(imports, ImportFixtures.SHARES, CLOCK);

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

    /** Rows, items and refused rows, counted by a person in each published list. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            baiyun-civil-2023          |  4 |  4 | 0 | 0
            beijing-sample-2016        |  4 |  4 | 0 | 2
            budingxiang-2021-2024      | 20 | 20 | 0 | 3
            changzhi-health-2025-joint |  2 |  2 | 0 | 3
            chongqing-2023             |  1 |  1 | 0 | 0
            fenyang-2021-joint         | 11 |  6 | 0 | 3
            jinan-hrss-2021            |  1 |  1 | 0 | 0
            laiyang-miit-2023          |  1 |  1 | 0 | 0
            liangqing-undated          |  4 |  1 | 0 | 0
            luozhuang-miit-2021-joint  |  1 |  1 | 0 | 0
            nc-water-2022              |  4 |  4 | 0 | 0
            rongchang-2021             |  2 |  1 | 0 | 0
            xiaogan-env-2024           |  4 |  4 | 0 | 1
            zhejiang-2017              | 75 | 36 | 0 | 0
            zhejiang-police-2017       |  4 |  4 | 0 | 0
            zibo-natres-2022           |  3 |  3 | 0 | 2
            zibo-water-2017            |  3 |  3 | 0 | 0
            zichuan-urban-2020         |  1 |  1 | 0 | 0
            """)
    void eachPublishedListIsExaminedByProposalAlone(String file, int rows, int found, int refused, int leftOut)
            throws IOException {
        ImportOrder order = items(ImportKind.ITEMS, new ItemList("OWN"), ImportMode.SKIP);

        ImportJob examined = order(order, Files.readAllBytes(PUBLISHED.resolve(file + ".csv")));

        assertThat(examined.state()).isEqualTo(ImportState.EXAMINED);
        assertThat(examined.dryRun().orElseThrow().foreseen()).isEqualTo(new Written(found, 0, 0));
        assertThat(examined.tally()).isEqualTo(new Tally(rows, 0, refused, Written.NOTHING));
        assertThat(new String(reports.read(order.id()).orElseThrow().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains(",column-left-out,")))
                .hasSize(leftOut);
        assertThat(carriedOut(order).tally().written()).isEqualTo(new Written(found, 0, 0));
        assertThat(items.all()).hasSize(found);
    }

    /** Its third number is a group of four rows, of which the second has its name from the first and targets of its own. */
    @Test
    void oneThingThatIsCheckedOfTwoKindsOfTargetsIsTwoRowsAndOneQuestion() throws IOException {
        ItemList list = new ItemList("OWN");
        run(items(ImportKind.ITEMS, list), Files.readAllBytes(PUBLISHED.resolve("fenyang-2021-joint.csv")));

        ItemText schools = items.find(new ItemId("OWN-3")).orElseThrow().text();
        String equipment = "教育装备产品(文体用品、教学仪器、音体美卫器材、信息设备、课桌椅、校服等)";
        assertThat(schools.name()).isEqualTo("学校办学情况抽查");
        assertThat(schools.subItems())
                .extracting(SubItem::name, SubItem::targetScope)
                .containsExactly(
                        tuple(equipment, "中小学校"),
                        tuple(equipment, "营利性民办职业高中、普通高中、幼儿园"),
                        tuple("校外培训机构证照、收费、办学情况", "面向中小学生的校外教育培训机构"),
                        tuple("学校食堂食品安全", "各类学校"));
        assertThat(schools.questions()).hasSize(3);
        assertThat(schools.subItemNames()).hasSize(3);
        WrittenTable written =
                new ReadItems(directories).list(ADMINISTRATOR, list).table();
        assertThat(run(items(ImportKind.ITEMS, list), written.csv()).tally())
                .isEqualTo(new Tally(11, 11, 0, new Written(0, 0, 6)));
    }

    @Test
    void aListWithoutAColumnOfTargetsIsTaken() {
        ItemList list = new ItemList("OWN");

        run(items(ImportKind.ITEMS, list), "序号,抽查事项,检查主体,抽查比例", "1,节约用水检查,市水利局,10%");

        ItemText text = items.find(new ItemId("OWN-1")).orElseThrow().text();
        assertThat(text.targetScopes()).containsExactly("");
        assertThat(text.ratio().least()).isEqualTo(1000);
    }

    @Test
    void itemsUnderOneNumberOfTheirGroupAreItsSubItems() {
        ItemList list = new ItemList("OWN");
        String[] table = {
            "序号,抽查类别,抽查事项,检查对象,事项类别", "1,登记事项检查,营业执照,企业,一般检查事项", "1,登记事项检查,名称,企业,", "2,公示信息检查,年报,企业,重点检查事项"
        };

        run(items(ImportKind.ITEMS, list), table);

        ItemText group = items.find(new ItemId("OWN-1")).orElseThrow().text();
        assertThat(group.name()).isEqualTo("登记事项检查");
        assertThat(group.category()).isEqualTo(Category.GENERAL);
        assertThat(group.subItemNames()).containsExactly("营业执照", "名称");
        assertThat(items.find(new ItemId("OWN-2")).orElseThrow().text().name()).isEqualTo("年报");
        assertThat(run(items(ImportKind.ITEMS, list), table).tally().written()).isEqualTo(new Written(0, 0, 2));
        table[2] = "1,公示信息检查,名称,企业,";
        assertThat(refused(ImportKind.ITEMS, list, table)).contains("item-name-differs");
        table[2] = "1,登记事项检查,名称,企业,重点检查事项";
        assertThat(refused(ImportKind.ITEMS, list, table)).contains("item-category-differs");
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
        ImportJob ordered = order(order, file);
        return ordered.state() == ImportState.EXAMINED ? carriedOut(order) : ordered;
    }

    private ImportJob order(ImportOrder order, byte[] file) {
        orderImport.order(ADMINISTRATOR, order, new ByteArrayInputStream(file));
        runImports.waiting().forEach(runImports::run);
        return imports.find(order.id()).orElseThrow();
    }

    private ImportJob carriedOut(ImportOrder order) {
        carryOut.carryOut(SECOND, Unit.WHOLE, order.id());
        runImports.waiting().forEach(runImports::run);
        return imports.find(order.id()).orElseThrow();
    }
}
