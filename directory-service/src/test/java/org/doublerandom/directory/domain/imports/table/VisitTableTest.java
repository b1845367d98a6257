package org.doublerandom.directory.domain.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.doublerandom.directory.domain.cap.CapFixtures.atMost;
import static org.doublerandom.directory.domain.cap.CapFixtures.inForce;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.NAMES;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.examine;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.rows;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.cap.CapRule;
import org.doublerandom.directory.domain.cap.CapTerms;
import org.doublerandom.directory.domain.cap.Caps;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.directory.domain.visit.NamedItems;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.directory.domain.visit.VisitId;
import org.doublerandom.directory.domain.visit.VisitRecord;
import org.doublerandom.values.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTableTest {
    private static final String HEADER = "target,day,kind,items,by,result,document";
    private static final String ROW = "91350100M000100Y43,2024-03-05,专项检查,公示信息抽查,青禾县应急管理局,未发现问题,青应急检记〔2024〕17号";
    private static final VisitTable TABLE = new VisitTable(
            HOME,
            LocalDate.of(2024, 4, 16),
            TableFixtures.enterprises("91350100M000100Y43"),
            new NamedItems(Stream.of(item("1", "食品生产监督检查"), item("17", "公示信息抽查"), item("18", "食品、药品检查"))),
            new KnownAuthorities(NAMES));

    private static ItemText item(String number, String name) {
        return new ItemText(new ItemList("ZJ2017"), new ItemNumber(number), name, Category.GENERAL, List.of());
    }

    private static List<Visit> entries(String... lines) {
        Examination<Visit> examination = new Examination<>(TABLE);
        return rows(TABLE, lines).stream()
                .flatMap(row -> examination.row(row).stream())
                .toList();
    }

    @Test
    void aVisitIsReadAsTablesWriteIt() {
        assertThat(entries(ROW)).singleElement().satisfies(visit -> {
            assertThat(visit.target()).isEqualTo(new TargetId("91350100M000100Y43"));
            assertThat(visit.day()).isEqualTo(LocalDate.of(2024, 3, 5));
            assertThat(visit.kind()).isEqualTo(InspectionKind.SPECIAL);
            assertThat(visit.items()).containsExactly("ZJ2017-17");
            assertThat(visit.by()).isEqualTo("青禾县应急管理局");
            assertThat(visit.keeper()).isEqualTo(HOME);
            assertThat(visit.report()).isEqualTo(new Visit.Report("公示信息抽查", "未发现问题", "青应急检记〔2024〕17号"));
        });
        assertThat(entries(ROW).get(0).id()).isEqualTo(entries(ROW).get(0).id());
    }

    @ParameterizedTest
    @CsvSource({
        "ZJ2017-1, ZJ2017-1",
        "食品生产监督检查；公示信息抽查, ZJ2017-1 ZJ2017-17",
        "食品生产监督检查、公示信息抽查, ZJ2017-1 ZJ2017-17",
        "食品、药品检查, ZJ2017-18",
        "食品, ''",
        "安全生产检查；公示信息抽查, ZJ2017-17"
    })
    void itemsAreKnownByIdOrByTheWholeName(String written, String ids) {
        assertThat(entries(with(ROW, 3, written)).get(0).items())
                .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "0, TAAAAAAAAAAAD, target, target-unknown",
        "1, 2024-04-17, day, visit-to-come",
        "1, 45352, day, date-number",
        "2, 抽查, kind, inspection-kind-unknown",
        "3, '', items, cell-empty",
        "4, '', by, cell-empty",
        "5, '', result, cell-empty",
        "6, '', document, cell-empty"
    })
    void refusesAWrongCell(int cell, String text, String column, String code) {
        assertThat(examine(TABLE, HEADER, with(ROW, cell, text)).errors())
                .extracting(RowError::column, RowError::code)
                .contains(tuple(column, code));
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县市场监督管理局, 000000-SAMR",
        "青禾县　市场监督管理局, 000000-SAMR",
        "000000-SAMR, 000000-SAMR",
        "０00000-samr, 000000-SAMR",
        "青禾县应急管理局, 青禾县应急管理局"
    })
    void anAuthorityOfTheInstallationIsKnownByItsCodeOrName(String written, String by) {
        assertThat(entries(with(ROW, 4, written))).extracting(Visit::by).containsExactly(by);
    }

    @Test
    void aNameThatTwoAuthoritiesHaveNamesNoneOfThem() {
        KnownAuthorities alike =
                new KnownAuthorities(Map.of(HOME, "市场监督管理局", new AuthorityCode("999998-SAMR"), "市场监督管理局"));

        assertThat(alike.named("市场监督管理局")).isEqualTo("市场监督管理局");
        assertThat(alike.named("999998-SAMR")).isEqualTo("999998-SAMR");
    }

    @Test
    void aVisitThatAnInspectionHereTellsOfTooIsTheSameAndCountsAsTheAuthoritysOwn() {
        Visit told = entries(with(ROW, 4, "青禾县市场监督管理局")).get(0);
        Visit own = new Visit(
                new VisitId("v-1"),
                HOME,
                told.target(),
                told.day(),
                InspectionKind.ROUTINE,
                Set.of("ZJ2017-17"),
                Set.of(),
                HOME.value(),
                null);
        CapRule rule = inForce("r-1", atMost(1, null, CapTerms.Level.AUTHORITY));
        Caps caps = new Caps(HOME, LocalDate.of(2024, 4, 16), List.of(rule));

        assertThat(new VisitRecord(List.of(told, own)).visits()).containsExactly(own);
        assertThat(caps.counts(new VisitRecord(List.of(told)))).containsExactly(new Caps.Count(rule, List.of(told)));
    }

    @Test
    void anAuthorityIsAtATargetOnceADay() {
        assertThat(examine(TABLE, HEADER, ROW, with(ROW, 2, "个案检查")).errors())
                .extracting(RowError::line)
                .containsExactly(3L);
    }
}
