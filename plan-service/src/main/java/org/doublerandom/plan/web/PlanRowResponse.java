package org.doublerandom.plan.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.doublerandom.plan.domain.reading.ProposedItem;
import org.doublerandom.tables.plan.PlanParties;
import org.doublerandom.tables.plan.PlanRow;
import org.doublerandom.tables.plan.RatioTier;
import org.doublerandom.tables.plan.WordedCount;
import org.doublerandom.tables.plan.WordedRatio;
import org.doublerandom.tables.plan.WordedTimes;
import org.doublerandom.tables.plan.WordedWindow;
import org.jspecify.annotations.Nullable;

/** A row of a brought plan in the form that all layouts come to. */
record PlanRowResponse(
        long line,
        String task,
        String items,
        String targets,
        String category,
        String drawType,
        Parties parties,
        Share ratio,
        Count base,
        Count count,
        Times times,
        String method,
        Months window,
        String risk,
        Map<String, String> worded,
        List<Proposed> proposed) {

    record Parties(String lead, String participants, String unit, String level, boolean joint) {
        static Parties of(PlanParties parties) {
            return new Parties(
                    parties.lead(), parties.participants(), parties.unit(), parties.level(), parties.isJoint());
        }
    }

    record Share(
            String worded,
            String kind,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            List<Tier> tiers) {
        static Share of(WordedRatio ratio) {
            return new Share(
                    ratio.worded(),
                    ratio.kind().name(),
                    ratio.least(),
                    ratio.most(),
                    ratio.tiers().stream().map(Tier::of).toList());
        }
    }

    record Tier(String worded, @Nullable BigDecimal percent) {
        static Tier of(RatioTier tier) {
            return new Tier(tier.worded(), tier.percent());
        }
    }

    record Count(String worded, @Nullable Long number) {
        static Count of(WordedCount count) {
            return new Count(count.worded(), count.number());
        }
    }

    record Times(
            String worded,
            @Nullable Integer least,
            @Nullable Integer most) {
        static Times of(WordedTimes times) {
            return new Times(times.worded(), times.least(), times.most());
        }
    }

    record Months(
            String worded,
            String kind,
            @Nullable Integer first,
            @Nullable Integer last,
            List<Integer> years) {
        static Months of(WordedWindow window) {
            return new Months(
                    window.worded(),
                    window.kind().name(),
                    window.first(),
                    window.last(),
                    window.years().stream().sorted().toList());
        }
    }

    record Proposed(String part, String item, String number, String name, int measure) {
        static Proposed of(ProposedItem proposed) {
            return new Proposed(
                    proposed.part(),
                    proposed.item().id().value(),
                    proposed.item().number(),
                    proposed.item().name(),
                    proposed.measure());
        }
    }

    static PlanRowResponse of(PlanRow row, List<ProposedItem> proposed) {
        return new PlanRowResponse(
                row.line(),
                row.task(),
                row.items(),
                row.targets(),
                row.category(),
                row.drawType(),
                Parties.of(row.parties()),
                Share.of(row.ratio()),
                Count.of(row.base()),
                Count.of(row.count()),
                Times.of(row.times()),
                row.method(),
                Months.of(row.window()),
                row.risk(),
                row.worded(),
                proposed.stream().map(Proposed::of).toList());
    }
}
