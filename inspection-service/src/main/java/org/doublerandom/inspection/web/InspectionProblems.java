package org.doublerandom.inspection.web;

import static org.doublerandom.starter.problem.ProblemTable.on;

import org.doublerandom.inspection.domain.AbsenceNotExplained;
import org.doublerandom.inspection.domain.InspectorMayNotReview;
import org.doublerandom.inspection.domain.NoSuchInspection;
import org.doublerandom.inspection.domain.NobodyIsAbsent;
import org.doublerandom.inspection.domain.NotOfTheUnit;
import org.doublerandom.inspection.domain.OtherAuthority;
import org.doublerandom.inspection.domain.RecorderMayNotReview;
import org.doublerandom.inspection.domain.ReviewerMayNotRecord;
import org.doublerandom.inspection.domain.StepOutOfOrder;
import org.doublerandom.inspection.domain.assignment.NotOnTeam;
import org.doublerandom.inspection.domain.assignment.WindowIsOver;
import org.doublerandom.inspection.domain.result.CategoryIsExclusive;
import org.doublerandom.inspection.domain.result.CategoryWithoutProblem;
import org.doublerandom.inspection.domain.result.ItemWithoutCategory;
import org.doublerandom.inspection.domain.result.ItemsDiffer;
import org.doublerandom.inspection.domain.result.ProblemWithoutCategory;
import org.doublerandom.inspection.domain.sheet.AlreadySigned;
import org.doublerandom.inspection.domain.sheet.AnswersIncomplete;
import org.doublerandom.inspection.domain.sheet.EndOutsideVisit;
import org.doublerandom.inspection.domain.sheet.ImageTooLarge;
import org.doublerandom.inspection.domain.sheet.NotAPngImage;
import org.doublerandom.inspection.domain.sheet.ProblemWithoutFinding;
import org.doublerandom.inspection.domain.sheet.QuestionAnsweredTwice;
import org.doublerandom.inspection.domain.sheet.SignatureMissing;
import org.doublerandom.inspection.domain.sheet.UnknownQuestion;
import org.doublerandom.starter.problem.ProblemTable;
import org.doublerandom.starter.problem.ProblemType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InspectionProblems {

    @Bean
    ProblemTable whoMayNot() {
        return ProblemTable.of(
                forbidden(NotOnTeam.class, "not-on-team", "您不是本次检查的检查人员", "You are not on the team"),
                forbidden(
                        NotOfTheUnit.class,
                        "not-of-the-unit",
                        "只有检查人员或其同单位检查人员可以录入",
                        "Only the team or its unit enters the record"),
                forbidden(
                        RecorderMayNotReview.class,
                        "recorder-may-not-review",
                        "录入人不得审核",
                        "Who records does not review"),
                forbidden(
                        InspectorMayNotReview.class,
                        "inspector-may-not-review",
                        "检查人员不得审核",
                        "Who inspects does not review"),
                forbidden(
                        ReviewerMayNotRecord.class,
                        "reviewer-may-not-record",
                        "审核人不得录入",
                        "Who reviews does not record"),
                forbidden(
                        OtherAuthority.class, "of-another-authority", "此项检查属于其他机关", "It belongs to another authority"));
    }

    @Bean
    ProblemTable whatDoesNotFit() {
        return ProblemTable.of(
                on(NoSuchInspection.class, 404, "unknown-inspection", "没有此项检查", "There is no such inspection"),
                on(NoSignatureImage.class, 404, "no-signature-image", "没有签名图片", "There is no picture of a signature"),
                conflict(StepOutOfOrder.class, "step-out-of-order", "检查步骤顺序不对", "It is not the turn of this step"),
                conflict(AlreadySigned.class, "already-signed", "已经签名", "It has been signed"),
                conflict(AnswersIncomplete.class, "answers-incomplete", "检查表尚未填写完整", "Not every question is answered"),
                conflict(SignatureMissing.class, "signature-missing", "签名不齐", "A signature is missing"),
                on(ImageTooLarge.class, 413, "image-too-large", "签名图片过大", "The picture is too large"));
    }

    @Bean
    ProblemTable whatIsWrong() {
        return ProblemTable.of(
                wrong(NotAPngImage.class, "not-a-png-image", "签名图片不是 PNG", "The picture is not a PNG"),
                wrong(UnknownQuestion.class, "unknown-question", "检查表中没有此项内容", "The guides do not ask this"),
                wrong(
                        QuestionAnsweredTwice.class,
                        "question-answered-twice",
                        "同一内容重复作答",
                        "A question is answered twice"),
                wrong(ProblemWithoutFinding.class, "problem-without-finding", "发现问题须写明情况", "A problem needs a finding"),
                wrong(EndOutsideVisit.class, "end-outside-visit", "检查结束日期不对", "The day of the end is not possible"),
                wrong(WindowIsOver.class, "window-is-over", "计划检查时间已过，须说明原因", "The window is over; a reason is needed"),
                wrong(AbsenceNotExplained.class, "absence-not-explained", "代为录入须说明原因", "The absence needs a reason"),
                wrong(NobodyIsAbsent.class, "nobody-is-absent", "检查人员录入无须说明缺席原因", "Nobody is absent"),
                wrong(ItemsDiffer.class, "items-differ", "检查事项与本次检查不一致", "These are not the items inspected"),
                wrong(ItemWithoutCategory.class, "item-without-category", "事项缺少检查结果", "An item has no result"),
                wrong(CategoryIsExclusive.class, "category-is-exclusive", "未发现问题不得与其他结果并存", "R1 stands alone"),
                wrong(
                        ProblemWithoutCategory.class,
                        "problem-without-category",
                        "检查表有问题而结果未反映",
                        "The result leaves a problem out"),
                wrong(
                        CategoryWithoutProblem.class,
                        "category-without-problem",
                        "结果所称问题检查表中没有",
                        "The result names a problem nobody signed"));
    }

    private static ProblemType forbidden(Class<? extends Throwable> refusal, String code, String title, String en) {
        return on(refusal, 403, code, title, en);
    }

    private static ProblemType conflict(Class<? extends Throwable> refusal, String code, String title, String en) {
        return on(refusal, 409, code, title, en);
    }

    private static ProblemType wrong(Class<? extends Throwable> refusal, String code, String title, String en) {
        return on(refusal, 422, code, title, en);
    }
}
