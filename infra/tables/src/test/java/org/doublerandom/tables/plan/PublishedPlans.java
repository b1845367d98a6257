package org.doublerandom.tables.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.Files;
import org.doublerandom.tables.TableFile;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.tables.header.MappedColumn;
import org.doublerandom.tables.header.Mapping;
import org.jspecify.annotations.Nullable;

/** The published plans, and the form in which a person has written down what each of their rows says. */
final class PublishedPlans {
    /** What stands in no cell, as a person who has the document says it: file, place, issuer, year. */
    private static final String SAID = """
            shanggao-2023|江西省上高县|上高县市场监督管理局|2023
            luzhouqu-2025|山西省长治市潞州区|长治市潞州区市场监督管理局|2025
            chizhou-2024|安徽省池州市|池州市市场监督管理局|2024
            tongling-jiaoqu-2023|安徽省铜陵市郊区|铜陵市市场监督管理局／铜陵市郊区|2023
            province-unnamed-2021|某省（表内“基数186万”，市局转发件）|某省市场监督管理局（副本未署名）|2021
            bozhou-2024-yyyc|安徽省亳州市|亳州市市场监督管理局（牵头）|2024
            xuancheng-2023-yyyc|安徽省宣城市|宣城市（住房和城乡建设局公开页）|2023
            yangjiang-2025|广东省阳江市|阳江市“双随机、一公开”监管工作联席会议|2025
            qingshan-2024-joint|湖北省武汉市青山区|武汉市青山区联席会议|2024
            taiyuan-2021-joint|山西省太原市|山西省市场监督管理局信用监管处|2021
            tengzhou-civil-2024-joint|山东省滕州市|滕州市民政局|2024
            huangshi-natres-2024-joint|湖北省黄石市|黄石市自然资源和规划局|2024
            yingcheng-culture-undated|湖北省应城市|应城市文化和旅游局|
            wangcang-agri-2021|四川省旺苍县|旺苍县农业农村局|2021
            wangcang-forestry-2022|四川省旺苍县|旺苍县林业局|2022
            gangcheng-agri-2021|山东省济南市钢城区|济南市钢城区农业农村局|2021
            qingshan-env-2025|湖北省武汉市青山区|武汉市生态环境局青山区分局|2025
            jianghan-env-2025|湖北省武汉市江汉区|武汉市生态环境局江汉区分局|2025
            guangyuan-justice-2020|四川省广元市|广元市司法局|2020
            zhongxian-2021|重庆市忠县|忠县市场监督管理局|2021
            """;

    private PublishedPlans() {}

    static Stream<String> files() {
        return SAID.lines().map(line -> line.split("\\|")[0]);
    }

    static PlanTable table(String file) {
        String[] said = said(file);
        Integer year = said.length < 4 ? null : Integer.valueOf(said[3]);
        return read(Files.published("plans/" + file + ".csv"), mapping(file), new PlanOrigin(said[2], year));
    }

    static PlanTable read(Path file, @Nullable Mapping mapping, PlanOrigin origin) {
        try {
            Choice choice = Choice.NONE.with(mapping);
            return PlanTable.of(TableFile.looked(file, Dictionary.of(PlanTable.KIND), choice, List.of()), origin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under the names of the columns of {@code normalized.csv}. */
    static Map<String, String> normalized(String file, int number, PlanRow row) {
        String[] said = said(file);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("source_file", "plans/" + file + ".csv");
        cells.put("row", String.valueOf(number));
        cells.put("place", said[1]);
        cells.put("year", said.length < 4 ? "" : said[3]);
        cells.put("issuing_body", said[2]);
        cells.put("task", row.task());
        cells.put("items", row.items());
        cells.put("target_class", row.targets());
        cells.put("item_category", row.category());
        cells.put("draw_type", row.drawType());
        cells.put("lead_department", row.parties().lead());
        cells.put("participating_departments", row.parties().participants());
        cells.put("internal_unit", row.parties().unit());
        cells.put("level", row.parties().level());
        cells.put("ratio_raw", row.ratio().worded());
        cells.put("ratio_kind", row.ratio().kind().name());
        cells.put("ratio_min_pct", percent(row.ratio().least()));
        cells.put("ratio_max_pct", percent(row.ratio().most()));
        cells.put("count_raw", row.count().worded());
        cells.put("count", Objects.toString(row.count().number(), ""));
        cells.put("base", Objects.toString(row.base().number(), ""));
        cells.put("frequency_raw", row.times().worded());
        cells.put("method", row.method());
        cells.put("window_raw", row.window().worded());
        cells.put("window_kind", row.window().kind().name());
        cells.put("window_start_month", Objects.toString(row.window().first(), ""));
        cells.put("window_end_month", Objects.toString(row.window().last(), ""));
        cells.put("risk_rule", row.risk());
        cells.put("joint", row.parties().isJoint() ? "Y" : "N");
        return cells;
    }

    private static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : percent.toPlainString();
    }

    private static String[] said(String file) {
        return SAID.lines()
                .map(line -> line.split("\\|"))
                .filter(line -> line[0].equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Mapping mapping(String file) {
        if (PublishedPlans.class.getResource("/mappings/" + file + ".txt") == null) {
            return null;
        }
        try {
            return new Mapping(
                    file,
                    java.nio.file.Files.readAllLines(
                                    Files.published("mappings/" + file + ".txt"), StandardCharsets.UTF_8)
                            .stream()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" = "))
                            .map(sides -> new MappedColumn(sides[0], sides[1]))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
