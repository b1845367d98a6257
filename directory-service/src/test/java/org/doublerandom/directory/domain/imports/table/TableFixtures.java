package org.doublerandom.directory.domain.imports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.target.DrawHistory;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.line.Cell;

/** Small tables, written as lines with commas and without quotes. */
public final class TableFixtures {
    public static final String TARGET_HEADER = "target,kind,name,address,area,industry,registered,status,closed,scope";
    public static final String FACTORY =
            "91350100M000100Y43,ENTERPRISE,青禾县稻香糕点有限公司,青禾县解放路1号,000000001,C1411,2015-05-20,存续,,食品生产企业";
    public static final String RESTAURANT =
            "110108000000016,SOLE_PROPRIETOR,青禾县好味餐馆,青禾县老街2号,000000002,H6210,2011-03-04,注销,2022-08-09,餐饮服务单位;个体工商户";
    public static final String ITEM_HEADER = "编号,抽查事项名称,抽查子项,抽查依据,抽查主体,抽查对象,抽查比例,抽查频次,抽查方式,检查人员要求,备注";

    private TableFixtures() {}

    /** Lines without a header, whose cells stand in the order of the table's columns. */
    public static List<Row> rows(Table<?> table, String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(row(table, rows.size() + 1L, line.split(",", -1)));
        }
        return rows;
    }

    private static Row row(Table<?> table, long line, String... texts) {
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < Math.min(texts.length, table.columns().size()); i++) {
            cells.put(table.columns().get(i).name(), Cell.text(texts[i]));
        }
        return new Row(line, cells, Set.of(), texts.length - cells.size());
    }

    /** Examines a table, header first. */
    public static <T> Findings examine(Table<T> table, String... lines) {
        Examination<T> examination = new Examination<>(table);
        List<Row> rows = rows(table, lines);
        rows.subList(1, rows.size()).forEach(examination::row);
        return examination.conclude();
    }

    /** The line with one cell replaced. */
    public static String with(String line, int cell, String text) {
        List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
        cells.set(cell, text);
        return String.join(",", cells);
    }

    /** A directory with these enterprises; with whomever a table names, if none is said. */
    static KnownTargets enterprises(String... ids) {
        return new KnownTargets(asked -> asked.stream()
                .filter(id -> ids.length == 0 || List.of(ids).contains(id.value()))
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Target(id, TargetFixtures.foodFactory(1).facts(), DrawHistory.NONE))));
    }

    public static String item(String number, String name, String subItem) {
        return number + "," + name + "," + subItem + ",依据,市场监督管理部门,各类企业,不低于3%,每年不少于1次,现场检查,,";
    }
}
