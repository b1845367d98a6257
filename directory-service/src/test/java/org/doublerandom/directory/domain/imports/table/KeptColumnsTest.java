package org.doublerandom.directory.domain.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.FACTORY;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.RESTAURANT;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.item;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.rows;
import static org.doublerandom.directory.domain.imports.table.TableFixtures.with;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.fresh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.inspector.Certificate;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.ListedItem;
import org.doublerandom.directory.domain.target.RegisterNumber;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Registration;
import org.doublerandom.directory.domain.target.ScopeMeaning;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetStatus;
import org.doublerandom.tables.header.Row;
import org.junit.jupiter.api.Test;

/** A column that the file does not have keeps what is known; an empty cell of one that it has clears. */
class KeptColumnsTest {
    private static final String OFFICER = "IBBBBBBBB,p-77,崔国,000000001,城关市场监督管理所,0001,FOOD,6";
    private static final String LIMITS = ",浙江省人民政府,2019-07-01,2024-06-30,ZJ2017-1,000000-SAMR.2024.L31.B1,青市监借〔2024〕3号";

    @Test
    void anInspectorKeepsWhatLimitsHim() {
        ListedInspector known = read(new InspectorTable(List.of()), OFFICER + LIMITS);
        InspectorTable table = new InspectorTable(List.of(fresh(known)));

        assertThat(read(table, OFFICER)).isEqualTo(known);
        assertThat(read(table, OFFICER + ",,,,,,").facts())
                .returns(new Certificate("0001", null, Span.ALWAYS), InspectorFacts::certificate)
                .returns(List.of(), InspectorFacts::items)
                .returns(null, InspectorFacts::loan);
        assertThat(read(table, with(OFFICER, 5, "")).facts().certificate()).isNull();
    }

    @Test
    void anInspectorWhoIsKnownKeepsWhatANewOneMustSay() {
        ListedInspector known = read(new InspectorTable(List.of()), OFFICER + LIMITS);

        assertThat(read(new InspectorTable(List.of(fresh(known))), "IBBBBBBBB")).isEqualTo(known);
        assertThat(errors(new InspectorTable(List.of()), "IBBBBBBBB"))
                .containsExactly("person", "name", "unit", "unitName", "cap");
    }

    @Test
    void aTargetKeepsWhatTheFileHasNoColumnForAndLosesWhatIsEmpty() {
        TargetFacts known = facts(read(targets(Map.of()), FACTORY + ",330100000012345,青禾县局"));
        TargetTable table = targets(Map.of("91350100M000100Y43", known));

        assertThat(facts(read(table, FACTORY))).isEqualTo(known);
        assertThat(facts(read(table, "91350100M000100Y43"))).isEqualTo(known);
        assertThat(facts(read(table, with(FACTORY, 5, "")))).returns(null, TargetFacts::industry);
        assertThat(facts(read(table, with(FACTORY, 9, "")))).returns(List.of(), TargetFacts::scopes);
        assertThat(facts(read(table, FACTORY + ",,"))).returns(null, TargetFacts::register);
        assertThat(facts(read(table, FACTORY + ",330100000099999")).register())
                .isEqualTo(new RegisterNumber("", "330100000099999"));
        assertThat(errors(targets(Map.of()), "91350100M000100Y43"))
                .containsExactlyInAnyOrder("kind", "address", "area", "registered", "status", "name");
    }

    @Test
    void theDayOfAStatusStaysWithItAndNotWithAnotherOne() {
        TargetFacts known = facts(read(targets(Map.of()), RESTAURANT));
        TargetTable table = targets(Map.of("110108000000016", known));
        String untilStatus = RESTAURANT.substring(0, RESTAURANT.indexOf(",注销") + 3);

        assertThat(facts(read(table, untilStatus))).isEqualTo(known);
        assertThat(facts(read(table, with(untilStatus, 7, "存续"))).registration())
                .isEqualTo(new Registration(LocalDate.of(2011, 3, 4), TargetStatus.OPEN, null));
        assertThat(errors(table, with(untilStatus, 7, "吊销"))).containsExactly("closed");
    }

    @Test
    void whatIsKnownIsAskedForBulksOfRowsAndOnlyWhereAColumnIsMissing() {
        List<Integer> asked = new ArrayList<>();
        TargetTable table = new TargetTable(LocalDate.of(2024, 4, 16), id -> false, ids -> {
            asked.add(ids.size());
            return Map.of();
        });
        String[] lines = new String[ExpectedRows.AT_ONCE + 1];
        Arrays.fill(lines, FACTORY);
        lines[0] = RESTAURANT;

        new ExpectedRows(rows(table, lines).iterator(), table).forEachRemaining(row -> {});
        assertThat(asked).containsExactly(2, 1);
        new ExpectedRows(rows(table, FACTORY + ",,").iterator(), table).forEachRemaining(row -> {});
        assertThat(asked).hasSize(2);
    }

    @Test
    void aRecusalKeepsItsLastDay() {
        String pair = "IAAAAAAAA,91350100M000100Y43,近亲属任职,2024-01-01";
        Recusal known = read(recusals(), pair + ",2024-12-31");

        assertThat(read(recusals(known), pair)).isEqualTo(known);
        assertThat(read(recusals(known), pair.replace("2024-01", "2024-02"))
                        .period()
                        .to())
                .isNull();
        assertThat(read(recusals(known), pair + ",").period().to()).isNull();
    }

    @Test
    void aTextKeepsItsMeaning() {
        ScopeMeaning known = read(new TagMappingTable(scope -> Optional.empty()), "食品生产企业,ENTERPRISE,food,C13;C14");
        TagMappingTable table = new TagMappingTable(
                scope -> Optional.of(known).filter(it -> it.scope().equals(scope)));

        assertThat(read(table, "食品生产企业,ENTERPRISE,food")).isEqualTo(known);
        assertThat(read(table, "食品生产企业,ENTERPRISE").tags()).isEqualTo(known.tags());
        assertThat(read(table, "食品生产企业,ENTERPRISE,,").tags()).isEmpty();
    }

    @Test
    void anItemKeepsTheWordsOfItsSubItems() {
        ItemRow known = read(itemTable(Optional.empty()), item("1", "年报", "甲"));
        ItemText text = itemTable(Optional.empty()).itemsOf(List.of(known)).get(0);
        ItemTable table = itemTable(Optional.of(new ListedItem(HOME, text)));

        assertThat(read(table, "1,年报,甲,依据")).isEqualTo(known);
        assertThat(read(table, "1,年报,甲,"))
                .extracting(row -> row.subItem().legalBasis())
                .isEqualTo("");
        assertThat(read(itemTable(Optional.of(new ListedItem(HOME, text))), "1,年度报告,甲,依据")
                        .subItem()
                        .method())
                .isEmpty();
    }

    private static ItemTable itemTable(Optional<Item> known) {
        return new ItemTable(new ItemList("OWN"), id -> known);
    }

    private static TargetTable targets(Map<String, TargetFacts> known) {
        return new TargetTable(
                LocalDate.of(2024, 4, 16),
                id -> false,
                ids -> ids.stream()
                        .filter(id -> known.containsKey(id.value()))
                        .collect(Collectors.toMap(Function.identity(), id -> known.get(id.value()))));
    }

    private static TargetFacts facts(RegisteredTarget target) {
        return target.facts();
    }

    private static RecusalTable recusals(Recusal... known) {
        Inspector inspector = fresh(anInspector(0, "*"));
        return new RecusalTable(
                List.of(new Inspector(inspector.id(), inspector.facts(), List.of(known), List.of(), null)),
                TableFixtures.enterprises());
    }

    private static List<String> errors(Table<?> table, String line) {
        Findings findings = new Findings();
        new ExpectedRows(rows(table, line).iterator(), table)
                .forEachRemaining(row -> table.read(new Cells(row, table.columns(), findings)));
        return findings.errors().stream().map(RowError::column).toList();
    }

    /** Whose columns are the first of the table, as many as the line has cells. */
    private static <T> T read(Table<T> table, String line) {
        Findings findings = new Findings();
        Row row = new ExpectedRows(rows(table, line).iterator(), table).next();
        Optional<T> entry = table.read(new Cells(row, table.columns(), findings));
        assertThat(findings.errors()).isEmpty();
        return entry.orElseThrow();
    }
}
