package org.doublerandom.publication.web;

import org.doublerandom.publication.domain.Ratio;
import org.doublerandom.publication.domain.file.Punctuality;
import org.doublerandom.publication.domain.kpi.Coverage;
import org.doublerandom.publication.domain.kpi.Figure;
import org.doublerandom.publication.domain.kpi.PublicationRate;
import org.jspecify.annotations.Nullable;

/** @param ratio in 1/10000, absent as long as there is nothing to divide by */
record FigureResponse(
        String code,
        String name,
        int year,
        long numerator,
        long denominator,
        @Nullable Integer ratio,
        @Nullable String percent,
        int goal,
        boolean reached,
        String rows,
        @Nullable Publicity publicity) {
    /** The second figure of F3, 结果公示率, and what the rows come to. */
    record Publicity(
            long published,
            @Nullable Integer ratio,
            @Nullable String percent,
            long late,
            long overdue,
            long notDue,
            long undecided) {
        static Publicity of(PublicationRate rate) {
            Figure published = rate.published();
            return new Publicity(
                    published.numerator(),
                    published.ratio().map(Ratio::tenThousandths).orElse(null),
                    published.ratio().map(Ratio::percent).orElse(null),
                    rate.count(Punctuality.LATE::equals),
                    rate.count(Punctuality.OVERDUE::equals),
                    rate.count(Punctuality.NOT_DUE::equals),
                    rate.count(Punctuality.UNDECIDED::equals));
        }
    }

    static FigureResponse of(Coverage coverage, @Nullable String authority) {
        return of("F2", "年度抽查企业占比", coverage.year(), authority, coverage.figure(), null);
    }

    static FigureResponse of(PublicationRate rate, @Nullable String authority) {
        return of("F3", "及时公示率", rate.year(), authority, rate.inTime(), Publicity.of(rate));
    }

    private static FigureResponse of(
            String code,
            String name,
            int year,
            @Nullable String authority,
            Figure figure,
            @Nullable Publicity publicity) {
        return new FigureResponse(
                code,
                name,
                year,
                figure.numerator(),
                figure.denominator(),
                figure.ratio().map(Ratio::tenThousandths).orElse(null),
                figure.ratio().map(Ratio::percent).orElse(null),
                figure.goal().tenThousandths(),
                figure.isReached(),
                "/api/publication/v1/kpis/" + code + "/rows?year=" + year
                        + (authority == null ? "" : "&authority=" + authority),
                publicity);
    }
}
