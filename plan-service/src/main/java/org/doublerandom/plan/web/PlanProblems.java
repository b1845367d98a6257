package org.doublerandom.plan.web;

import static org.doublerandom.starter.problem.ProblemTable.on;

import org.doublerandom.plan.domain.annual.DrafterMayNotApprove;
import org.doublerandom.plan.domain.annual.PlanAlreadyApproved;
import org.doublerandom.plan.domain.annual.PlanNotApproved;
import org.doublerandom.plan.domain.annual.PlanOfYearExists;
import org.doublerandom.plan.domain.annual.UnknownLine;
import org.doublerandom.plan.domain.annual.UnknownPlan;
import org.doublerandom.plan.domain.annual.WindowIsOver;
import org.doublerandom.plan.domain.batch.BatchAlreadyReleased;
import org.doublerandom.plan.domain.batch.FilterDoesNotFitLine;
import org.doublerandom.plan.domain.batch.RatioBelowPlan;
import org.doublerandom.plan.domain.batch.UnknownBatch;
import org.doublerandom.plan.domain.item.ItemNotUsable;
import org.doublerandom.plan.domain.item.RatioAboveItemMaximum;
import org.doublerandom.starter.problem.ProblemTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanProblems {
    @Bean
    ProblemTable wrongPersons() {
        return ProblemTable.of(on(
                DrafterMayNotApprove.class,
                403,
                "drafter-may-not-approve",
                "计划起草人不得审批该计划",
                "The drafter may not approve the plan"));
    }

    @Bean
    ProblemTable wrongMoments() {
        return ProblemTable.of(
                on(UnknownPlan.class, 404, "unknown-plan", "没有此计划", "There is no such plan"),
                on(UnknownLine.class, 404, "unknown-line", "计划中没有此任务", "The plan has no such line"),
                on(UnknownBatch.class, 404, "unknown-batch", "没有此批次", "There is no such batch"),
                on(PlanAlreadyApproved.class, 409, "plan-already-approved", "计划已经审批", "The plan is approved already"),
                on(PlanNotApproved.class, 409, "plan-not-approved", "计划尚未审批", "The plan is not approved yet"),
                on(PlanOfYearExists.class, 409, "plan-of-year-exists", "该年度计划已存在", "There is a plan for the year"),
                on(
                        BatchAlreadyReleased.class,
                        409,
                        "batch-already-released",
                        "该批次已经下达",
                        "The batch is released already"));
    }

    @Bean
    ProblemTable wrongTerms() {
        return ProblemTable.of(
                on(ItemNotUsable.class, 422, "item-not-usable", "抽查事项尚未公布，不能使用", "The item is not published"),
                on(
                        RatioAboveItemMaximum.class,
                        422,
                        "ratio-above-item-maximum",
                        "抽查比例超过事项上限",
                        "The ratio is above the item's maximum"),
                on(WindowIsOver.class, 422, "window-is-over", "任务的检查时间已过", "The window of the line is over"),
                on(RatioBelowPlan.class, 422, "ratio-below-plan", "抽查比例低于计划要求", "The ratio is below the plan's"),
                on(
                        FilterDoesNotFitLine.class,
                        422,
                        "filter-does-not-fit-line",
                        "筛选条件与任务的定向方式不符",
                        "The filter does not fit the line"));
    }
}
