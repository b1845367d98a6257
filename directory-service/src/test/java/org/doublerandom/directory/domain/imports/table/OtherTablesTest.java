package org.doublerandom.directory.domain.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.ITEM_HEADER;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.examine;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.item;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.rows;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.fresh;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.inspector.Certificate;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Loan;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemFixtures;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.PublishedItem;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherTablesTest {
    private static final Instant NOW = Instant.parse("2024-04-16T01:00:00Z");

    @Nested
    class Inspectors {
        private static final String HEADER = "inspector,person,name,unit,unitName,certificate,tags,cap";
        private static final String LIMITS = HEADER + ",issuer,validFrom,validTo,items,borrowedFor,loanDocument";
        private static final String UNLIMITED = "IBBBBBBBB,p-77,崔国,000000001,城关市场监督管理所,0001,,6,";
        private static final String OFFICER = "IBBBBBBBB,p-77,崔国,000000001,城关市场监督管理所,0001,FOOD;LAW,6";

        @ParameterizedTest
        @CsvSource({
            "0, i!lower, inspector, inspector-malformed",
            "1, a person, person, person-malformed",
            "3, all, unit, unit-malformed",
            "3, 1234567890123, unit, unit-malformed",
            "6, FOOD;FOOD, tags, tag-repeated",
            "6, FOOD LAW, tags, tag-malformed",
            "6, FOOD;EXPERT, tags, expert-tag",
            "6, A234567890123456X, tags, tag-malformed",
            "7, 06, cap, cap-malformed",
            "7, -1, cap, cap-malformed",
            "7, 1000000, cap, cell-too-long",
            "1, p-1, person, person-duplicate"
        })
        void refusesAWrongCell(int cell, String text, String column, String code) {
            InspectorTable table = new InspectorTable(List.of(fresh(anInspector(1, "*"))));

            assertThat(examine(table, HEADER, TableFixtures.with(OFFICER, cell, text))
                            .errors())
                    .extracting(RowError::column, RowError::code)
                    .containsExactly(tuple(column, code));
        }

        @ParameterizedTest
        @CsvSource({
            ";2019-07-01;2018-07-01;;;, validTo, period-backwards",
            ";2019-07-01;45292;;;, validTo, date-number",
            ";;;a item;;, items, item-malformed",
            ";;;;000000-SAMR.2024.L31.B1;, loanDocument, loan-incomplete",
            ";;;;;青市监借〔2024〕3号, loanDocument, loan-incomplete"
        })
        void refusesWhatLimitsNobody(String cells, String column, String code) {
            assertThat(examine(new InspectorTable(List.of()), LIMITS, UNLIMITED + cells.replace(';', ','))
                            .errors())
                    .extracting(RowError::column, RowError::code)
                    .containsExactly(tuple(column, code));
        }

        @Test
        void readsWhatLimitsSomebody() {
            InspectorTable table = new InspectorTable(List.of());
            String row = UNLIMITED + "浙江省人民政府,2019年7月1日,2024-06-30,ZJ2017-1;ZJ2017-2,"
                    + "000000-SAMR.2024.L31.B1,青市监借〔2024〕3号";

            InspectorFacts facts = read(table, LIMITS, row).facts();

            assertThat(facts.certificate())
                    .isEqualTo(new Certificate(
                            "0001", "浙江省人民政府", new Span(LocalDate.of(2019, 7, 1), LocalDate.of(2024, 6, 30))));
            assertThat(facts.items()).containsExactly(new ItemId("ZJ2017-1"), new ItemId("ZJ2017-2"));
            assertThat(facts.loan()).isEqualTo(new Loan(new FrameId("000000-SAMR.2024.L31.B1"), "青市监借〔2024〕3号"));
        }

        @Test
        void aCertificateForLifeHasNoLastDay() {
            InspectorFacts facts = read(new InspectorTable(List.of()), LIMITS, UNLIMITED + ",,长期,,,")
                    .facts();

            assertThat(facts.certificate()).isEqualTo(new Certificate("0001", null, Span.ALWAYS));
        }

        private static ListedInspector read(InspectorTable table, String header, String row) {
            assertThat(examine(table, header, row).errors()).isEmpty();
            Row line = rows(table, row).get(0);
            return table.read(new Cells(line, table.columns(), new Findings())).orElseThrow();
        }

        @Test
        void theNameOfAUnitStandsForItsDigitsWhereAllInItAgree() {
            InspectorTable agreed =
                    new InspectorTable(List.of(fresh(anInspector(1, "000000002")), fresh(anInspector(2, "000000002"))));
            InspectorTable divided =
                    new InspectorTable(List.of(fresh(anInspector(1, "000000002")), fresh(anInspector(2, "000000003"))));
            String named = TableFixtures.with(OFFICER, 3, "综合执法大队");

            assertThat(agreed.read(new Cells(rows(agreed, named).get(0), agreed.columns(), new Findings())))
                    .hasValueSatisfying(read -> assertThat(read.facts().unit()).isEqualTo(new Unit("000000002")));
            assertThat(examine(divided, HEADER, named).errors())
                    .extracting(RowError::code)
                    .containsExactly("unit-malformed");
        }

        @Test
        void whereTheFileHasNoDigitsOfUnitsItsNameSaysWhichItIs() {
            InspectorTable table = new InspectorTable(List.of(fresh(anInspector(1, "000000002"))));
            Map<String, Cell> cells = Map.of(
                    "inspector", Cell.text("IBBBBBBBB"),
                    "person", Cell.text("p-77"),
                    "name", Cell.text("崔国"),
                    "unitName", Cell.text("综合执法大队"),
                    "cap", Cell.text("6"));
            Row row = new Row(2, cells, Set.of(), 0);

            assertThat(table.read(new Cells(row, table.columns(), new Findings())))
                    .hasValueSatisfying(read -> assertThat(read.facts().unit()).isEqualTo(new Unit("000000002")));
        }

        @Test
        void nobodyIsTwoInspectors() {
            String twin = OFFICER.replace("IBBBBBBBB", "ICCCCCCCC");

            assertThat(examine(new InspectorTable(List.of()), HEADER, OFFICER, twin)
                            .errors())
                    .extracting(RowError::line, RowError::code)
                    .containsExactly(tuple(3L, "person-duplicate"));
        }

        @Test
        void whoHasNoCertificateIsKnownButNotCertified() {
            InspectorTable table = new InspectorTable(List.of());
            Examination<?> examination = new Examination<>(table);
            Row row = rows(table, TableFixtures.with(OFFICER, 5, "")).get(0);
            examination.row(row);

            assertThat(examination.conclude().errors()).isEmpty();
            assertThat(table.read(new Cells(row, table.columns(), new Findings()))
                            .orElseThrow()
                            .facts()
                            .certificate())
                    .isNull();
        }
    }

    @Test
    void aRecusalNamesAnInspectorAndATargetOfTheDirectory() {
        RecusalTable table =
                new RecusalTable(List.of(fresh(anInspector(0, "*"))), TableFixtures.enterprises("91350100M000100Y43"));

        assertThat(examine(
                                table,
                                "inspector,target,reason",
                                "IAAAAAAAA,91350100M000100Y43,近亲属任职",
                                "IBBBBBBBB,91350100M000100Y43,近亲属任职",
                                "IAAAAAAAA,110108000000016,近亲属任职",
                                "IAAAAAAAA,91350100M000100Y43,本人持有股份",
                                "IAAAAAAAA,91350100M000100Y44,")
                        .errors())
                .extracting(RowError::line, RowError::column, RowError::code)
                .containsExactly(
                        tuple(3L, "inspector", "inspector-unknown"),
                        tuple(4L, "target", "target-unknown"),
                        tuple(5L, "inspector", "duplicate-in-file"),
                        tuple(6L, "reason", "cell-empty"),
                        tuple(6L, "target", "target-unknown"));
    }

    @Test
    void aRecusalHasAPeriodAndMayReturn() {
        RecusalTable table = new RecusalTable(List.of(fresh(anInspector(0, "*"))), TableFixtures.enterprises());
        String pair = "IAAAAAAAA,91350100M000100Y43,近亲属任职,";

        assertThat(examine(
                                table,
                                "inspector,target,reason,from,to",
                                pair + "2023-01-01,2023-12-31",
                                pair + "2024-03-01,",
                                pair + "2024-03-01,2024-12-31",
                                pair + "2025-03-01,2024-12-31")
                        .errors())
                .extracting(RowError::line, RowError::column, RowError::code)
                .containsExactly(tuple(4L, "inspector", "duplicate-in-file"), tuple(5L, "to", "period-backwards"));
    }

    @Test
    void aMappingMeansSomething() {
        assertThat(examine(
                                new TagMappingTable(scope -> Optional.empty()),
                                "scope,kinds,tags,industries",
                                "食品生产企业,,food-production,C13;C14",
                                "各类企业,ENTERPRISE;个体工商户,,",
                                "空,,,",
                                "甲,COMPANY,,",
                                "乙,,food.production,",
                                "丙,,,X99",
                                "各类企业,BRANCH,,")
                        .errors())
                .extracting(RowError::line, RowError::column, RowError::code)
                .containsExactly(
                        tuple(4L, "scope", "meaning-missing"),
                        tuple(5L, "kinds", "kind-unknown"),
                        tuple(6L, "tags", "tag-malformed"),
                        tuple(7L, "industries", "industry-unknown"),
                        tuple(8L, "scope", "duplicate-in-file"));
    }

    @Nested
    class Items {
        private final ItemTable table = new ItemTable(new ItemList("ZJ2017"), id -> Optional.empty());

        @Test
        void rowsWithTheSameNumberAreOneItem() {
            List<ItemRow> rows = rows(table, item("1", "甲", "一"), item("2", "乙", ""), item("1", "甲", "二")).stream()
                    .map(row -> table.read(new Cells(row, table.columns(), new Findings()))
                            .orElseThrow())
                    .toList();

            List<ItemText> items = table.itemsOf(rows);

            assertThat(items).extracting(item -> item.id().value()).containsExactly("ZJ2017-1", "ZJ2017-2");
            assertThat(items.get(0).subItemNames()).containsExactly("一", "二");
            assertThat(items.get(1).subItemNames()).isEmpty();
        }

        @Test
        void theRowsOfAnItemStandOrFallTogether() {
            Findings findings = examine(
                    table,
                    ITEM_HEADER,
                    item("1", "甲", "一"),
                    item("1", "甲", "一\u202E"),
                    item("2", "乙", "一"),
                    item("1", "丙", "三"));

            assertThat(findings.errors())
                    .extracting(RowError::line, RowError::code)
                    .containsExactly(
                            tuple(2L, "item-incomplete"),
                            tuple(3L, "character-invisible"),
                            tuple(5L, "item-name-differs"));
            assertThat(findings.refused().contains(4)).isFalse();
        }

        @Test
        void aRepeatedRowLeavesNoGap() {
            Findings findings = examine(table, ITEM_HEADER, item("1", "甲", "一"), item("1", "甲", "一"));

            assertThat(findings.errors()).extracting(RowError::code).containsExactly("duplicate-in-file");
            assertThat(findings.refused().contains(2)).isFalse();
        }

        @Test
        void aRatioAboveTheWholeIsRefused() {
            assertThat(examine(table, ITEM_HEADER, item("1", "甲", "").replace("3%", "300%"))
                            .errors())
                    .extracting(RowError::column, RowError::code)
                    .containsExactly(tuple("ratio", "ratio-above-whole"));
        }

        @Test
        void aPublishedItemKeepsItsText() {
            Item published = new PublishedItem(HOME, ItemFixtures.undivided("1"), 1, NOW, List.of());
            ItemTable known = new ItemTable(
                    new ItemList("ZJ2017"),
                    id -> Optional.of(published).filter(item -> id.equals(new ItemId("ZJ2017-1"))));

            assertThat(examine(known, ITEM_HEADER, item("1", "甲", "一"), item("2", "乙", "一"))
                            .errors())
                    .extracting(RowError::line, RowError::code)
                    .containsExactly(tuple(2L, "item-published"));
        }

        @Test
        void onlyItemsAreOfAList() {
            assertThatThrownBy(() -> new ImportOrder(
                            new ImportId("a"), HOME, Unit.WHOLE, ImportKind.ITEMS, ImportMode.SKIP, null, NOW))
                    .isInstanceOf(MalformedValue.class);
            assertThatThrownBy(() -> new ImportOrder(
                            new ImportId("a"),
                            HOME,
                            Unit.WHOLE,
                            ImportKind.TARGETS,
                            ImportMode.SKIP,
                            new ItemList("ZJ2017"),
                            NOW))
                    .isInstanceOf(MalformedValue.class);
        }
    }
}
