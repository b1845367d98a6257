package org.doublerandom.publication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.draw.AnnouncedDraw;
import org.doublerandom.publication.domain.draw.Announcement;
import org.doublerandom.publication.domain.draw.DrawIdentity;
import org.doublerandom.publication.domain.draw.Grade;
import org.doublerandom.publication.domain.draw.Outcome;
import org.doublerandom.publication.domain.draw.VoidRecord;
import org.doublerandom.publication.domain.plan.EnterpriseBase;
import org.doublerandom.publication.domain.plan.ItemFamily;
import org.doublerandom.publication.domain.plan.LineBounds;
import org.doublerandom.publication.domain.plan.LineFilter;
import org.doublerandom.publication.domain.plan.PlanVersion;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.publication.domain.plan.PublicLine;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.publication.domain.plan.Scheme;
import org.doublerandom.publication.domain.plan.Window;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/** Plan, scheme, items and draws of the sample county. */
public final class RecordFixtures {
    public static final Instant MORNING = Instant.parse("2024-04-16T01:00:00Z");
    public static final Authority AUTHORITY = new Authority("000000-SAMR", "青禾县市场监督管理局");
    public static final BatchId BATCH = new BatchId("000000-SAMR.2024.L03.B1");
    public static final DrawId DRAW = new DrawId("000000-SAMR.2024.L03.B1");
    public static final PlanId PLAN = new PlanId("plan2024");
    public static final NamedItem FOOD = new NamedItem(new ItemId("ZJ2017-1"), "1", "获证食品生产企业监管");

    private RecordFixtures() {}

    public static PublicPlan aPlan(int version) {
        return new PublicPlan(PLAN, AUTHORITY, 2024, List.of(aVersion(version)));
    }

    public static PlanVersion aVersion(int version) {
        return new PlanVersion(
                version,
                "青禾县 2024 年度抽查计划",
                "青市监字〔2024〕" + version + "号",
                MORNING,
                List.of(new PublicLine(
                        "L03",
                        "食品生产企业检查",
                        List.of(FOOD),
                        "食品生产企业",
                        true,
                        "不低于3%",
                        new Window(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)),
                        "食品股",
                        "时间由 7月—10月 移至 4月—6月",
                        theFoodBounds())));
    }

    private static LineBounds theFoodBounds() {
        LineFilter filter = new LineFilter(
                List.of("ENTERPRISE"), List.of(), List.of("food-production"), List.of(), List.of(), null);
        return new LineBounds("企业", filter, new Ratio(500), 2, 2, List.of("FOOD", "*"), 20, "OPEN", 2, 60);
    }

    public static Scheme aScheme() {
        return new Scheme(
                BATCH,
                "2024.L03.B1",
                AUTHORITY,
                PLAN,
                1,
                "L03",
                "食品生产企业检查",
                "食品生产企业检查（2024.L03.B1）",
                "批次 2024.L03.B1。\n抽取比例：3%。\n",
                List.of(FOOD),
                new Ratio(300),
                new Window(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)),
                MORNING);
    }

    public static PublicItem anItem(String family) {
        return anItem(AUTHORITY.code(), family);
    }

    /** @param authority null as an earlier version kept it */
    public static PublicItem anItem(@Nullable String authority, String family) {
        return new PublicItem(
                authority,
                FOOD.id(),
                "ZJ2017",
                "1",
                FOOD.name(),
                new ItemFamily(family),
                List.of("获证食品生产企业监督", "获证食品添加剂生产企业监督"),
                "《食品安全法》",
                null,
                "食品生产企业",
                null,
                "县级局每月组织1次",
                "现场检查",
                MORNING,
                null);
    }

    public static EnterpriseBase aBase(int year, int count) {
        return new EnterpriseBase("000000-SAMR", year, LocalDate.of(year - 1, 12, 31), count, "0f");
    }

    public static DrawIdentity identity() {
        return new DrawIdentity(DRAW, BATCH, "000000-SAMR", 1);
    }

    public static AnnouncedDraw anAnnouncedDraw() {
        return new AnnouncedDraw(
                identity(),
                new Announcement("DRAW1\n…\nEND\n", "aa", new Grade("LD"), 1, 400, 12, MORNING, 7L, 0L, null));
    }

    public static Outcome anOutcome() {
        return new Outcome("DRAW1 seed\n…\n", "5eed", "bb", 12, 3, MORNING.plusSeconds(600), null, 0);
    }

    public static VoidRecord aVoidRecord() {
        return new VoidRecord("INFEASIBLE", "DRAW1 void\n…\nEND\n", "cc", MORNING.plusSeconds(900), null);
    }
}
