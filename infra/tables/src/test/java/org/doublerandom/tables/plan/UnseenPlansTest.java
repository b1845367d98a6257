package org.doublerandom.tables.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.doublerandom.tables.Files;
import org.doublerandom.tables.line.FileRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts that nobody published, with what others have been seen to hold. */
class UnseenPlansTest {
    private static final PlanOrigin COUNTY = new PlanOrigin("青禾县市场监督管理局", 2026);

    @TempDir
    Path folder;

    @Test
    void aTitleAHeaderOfTwoLinesAndMergedNumbersAreRead() {
        PlanTable table = read("""
                青禾县2026年度部门联合抽查计划,,,,,,,
                序号,抽查领域,抽查事项,检查对象,部门,,抽查比例(%),完成时限
                ,,,,牵头部门,配合部门,,
                1,加油站检查,成品油质量,加油站,市场监管局,应急管理局、商务局,20,9月30日
                ,,计量器具,加油站,市场监管局,应急管理局,5.5,11月
                合计,,,,,,,
                """);

        assertThat(table.rows()).extracting(PlanRow::task).containsExactly("加油站检查", "加油站检查");
        assertThat(table.rows()).extracting(PlanRow::items).containsExactly("成品油质量", "计量器具");
        assertThat(table.rows()).extracting(row -> row.ratio().least()).containsExactly(percent("20"), percent("5.5"));
        assertThat(table.rows()).extracting(row -> row.ratio().worded()).containsExactly("20", "5.5");
        assertThat(table.rows()).extracting(row -> row.window().kind()).containsOnly(WindowKind.DEADLINE);
        assertThat(table.rows()).extracting(row -> row.window().last()).containsExactly(9, 11);
        assertThat(table.rows().get(0).parties()).isEqualTo(new PlanParties("市场监管局", "应急管理局、商务局", "", "", true));
        assertThat(table.findings()).containsExactly(new PlanFinding(6, "", "row-left-out", "合计"));
    }

    @Test
    void aLineThatIsNotUnderstoodIsFoundAndTheOthersAreRead() {
        PlanTable table = read("""
                序号,任务名称,抽查类型,抽查事项,抽查对象,抽查比例,抽查频次,抽查数量,抽查时间,颜色
                1,药店检查,定向,药品储存,零售药店,看情况,随时,若干,待定,红
                2,网吧检查,随机,实名登记,网吧,120%,每年2次,二十家,2025年3月至5月,蓝
                3,诊所检查,不定向,,诊所,A类1%；B类2%；C类5%；D类10%,不超过2次/年,约30家,第二季度,绿
                4,旅馆检查,定向,登记,旅馆,3%—5%,至少1次,1.2千户,10月至次年2月,白
                """);

        assertThat(table.rows()).hasSize(4);
        assertThat(table.findings())
                .containsExactly(
                        new PlanFinding(1, "颜色", "column-left-out", ""),
                        new PlanFinding(2, "抽查比例", "ratio-not-understood", "看情况"),
                        new PlanFinding(2, "抽查数量", "count-not-understood", "若干"),
                        new PlanFinding(2, "抽查频次", "frequency-not-understood", "随时"),
                        new PlanFinding(2, "抽查时间", "window-not-understood", "待定"),
                        new PlanFinding(3, "抽查比例", "ratio-above-whole", "120%"),
                        new PlanFinding(3, "抽查类型", "draw-type-not-understood", "随机"),
                        new PlanFinding(3, "抽查数量", "count-not-understood", "二十家"),
                        new PlanFinding(3, "抽查时间", "window-of-another-year", "2025年3月至5月"),
                        new PlanFinding(4, "抽查事项", "items-missing", ""),
                        new PlanFinding(5, "抽查时间", "window-not-understood", "10月至次年2月"));
        assertThat(table.rows().get(0).worded()).containsEntry("抽查比例", "看情况").containsEntry("抽查时间", "待定");
        WordedRatio classes = table.rows().get(2).ratio();
        assertThat(classes.kind()).isEqualTo(RatioKind.TIERED);
        assertThat(classes.tiers())
                .extracting(RatioTier::percent)
                .containsExactly(percent("1"), percent("2"), percent("5"), percent("10"));
        assertThat(table.rows().get(3).ratio())
                .extracting(WordedRatio::least, WordedRatio::most)
                .containsExactly(percent("3"), percent("5"));
        assertThat(table.rows().get(3).count().number()).isEqualTo(1200);
    }

    @Test
    void beginningAndEndMayStandInColumnsOfTheirOwn() {
        PlanTable table = read("""
                计划编号,任务名称,部门,协同部门,抽查项目,抽查对象总数,拟抽查数量,抽取方式,任务开始时间,任务结束时间
                P1,加油站抽查,商务局,市场监管局,成品油,200家,20家,定向,2026-03-01,2026-06-30
                P2,药店抽查,药监局,,药品,3百家,20家,定向,4月,随时
                """);

        PlanRow row = table.rows().get(0);
        assertThat(row.window())
                .extracting(WordedWindow::worded, WordedWindow::first, WordedWindow::last)
                .containsExactly("2026-03-01至2026-06-30", 3, 6);
        assertThat(row.parties()).isEqualTo(new PlanParties("商务局", "市场监管局", "", "", true));
        assertThat(row.base().number()).isEqualTo(200);
        assertThat(row.count().number()).isEqualTo(20);
        assertThat(row.drawType()).isEqualTo("定向");
        assertThat(table.findings())
                .contains(
                        new PlanFinding(3, "抽查对象总数", "count-not-understood", "3百家"),
                        new PlanFinding(3, "任务结束时间", "window-not-understood", "随时"));
    }

    @Test
    void numbersInTheColumnOfRatiosAreCounts() {
        PlanTable table = read("抽查任务,检查事项,检查对象,抽查比例/数量\n甲检查,甲事项,甲企业,抽查20户\n");

        assertThat(table.rows().get(0).ratio().kind()).isEqualTo(RatioKind.NONE);
        assertThat(table.rows().get(0).count()).isEqualTo(new WordedCount("抽查20户", 20L));
        assertThat(table.findings()).isEmpty();
    }

    @Test
    void whoInspectsLeadsWhereNobodyElseIsNamedAndLevelsAreLevels() {
        List<PlanRow> rows = read("""
                任务名称,检查事项,检查对象,检查主体,责任科室
                甲,甲事项,企业,县、乡两级综合执法机构,
                乙,乙事项,企业,青禾县水利局,水政科
                """).rows();

        assertThat(rows.get(0).parties()).isEqualTo(new PlanParties(COUNTY.issuer(), "", "", "县、乡两级综合执法机构", false));
        assertThat(rows.get(1).parties()).isEqualTo(new PlanParties("青禾县水利局", "", "水政科", "", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"备注,股室\n1,2\n", "姓名,电话\n王,1\n"})
    void aTableWithoutTasksItemsOrTargetsIsNoPlan(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.code()).isEqualTo("header-wrong"));
    }

    private PlanTable read(String text) {
        return PublishedPlans.read(Files.written(folder, text), null, COUNTY);
    }

    private static BigDecimal percent(String percent) {
        return new BigDecimal(percent);
    }
}
