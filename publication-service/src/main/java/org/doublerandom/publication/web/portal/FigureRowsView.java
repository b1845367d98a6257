package org.doublerandom.publication.web.portal;

import java.util.List;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.publication.domain.file.Punctuality;
import org.doublerandom.publication.domain.kpi.Coverage;
import org.doublerandom.publication.domain.kpi.PublicationRate;
import org.doublerandom.publication.domain.kpi.PunctualityRow;

/** The rows behind a figure, on the page. */
record FigureRowsView(String code, String title, List<CoverageRow> coverage, List<RateRow> rate, int total) {
    private static final int MOST = 500;

    record CoverageRow(String name, String number, String first, int inspections) {}

    record RateRow(
            String name, String number, String ended, String deadline, String published, String state, String tag) {
        static RateRow of(PunctualityRow row) {
            Publication file = row.file();
            return new RateRow(
                    file.assignment().target().name(),
                    file.assignment().target().number(),
                    file.clock().map(clock -> clock.endedOn().toString()).orElse(""),
                    file.clock()
                            .map(clock -> clock.deadline().date().toString())
                            .orElse(""),
                    file instanceof Published published
                            ? published.publishedOn().toString()
                            : "—",
                    row.state().chinese(),
                    tag(row.state()));
        }

        private static String tag(Punctuality state) {
            return switch (state) {
                case IN_TIME -> "t-ok";
                case LATE -> "t-fix";
                case OVERDUE -> "t-bad";
                case NOT_DUE, UNDECIDED -> "t-wait";
            };
        }
    }

    public int shown() {
        return coverage.size() + rate.size();
    }

    static FigureRowsView of(Coverage coverage) {
        List<CoverageRow> rows = coverage.rows().stream()
                .limit(MOST)
                .map(row -> new CoverageRow(
                        row.target().name(),
                        row.target().number(),
                        row.firstAcceptedOn().toString(),
                        row.inspections()))
                .toList();
        return new FigureRowsView(
                "F2", "年度抽查企业占比：计入的企业", rows, List.of(), coverage.rows().size());
    }

    static FigureRowsView of(PublicationRate rate) {
        List<RateRow> rows = rate.rows().stream().limit(MOST).map(RateRow::of).toList();
        return new FigureRowsView(
                "F3", "结果公示率、及时公示率：逐项检查", List.of(), rows, rate.rows().size());
    }
}
