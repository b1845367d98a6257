package org.doublerandom.draw.web;

import static org.doublerandom.starter.problem.ProblemTable.on;

import org.doublerandom.draw.domain.AnnouncedAfterClose;
import org.doublerandom.draw.domain.AnnouncementNotYetPublished;
import org.doublerandom.draw.domain.AnotherOutcomeWasTold;
import org.doublerandom.draw.domain.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.DrawIsNotOpen;
import org.doublerandom.draw.domain.DrawIsVoid;
import org.doublerandom.draw.domain.DrawWasOpenedBefore;
import org.doublerandom.draw.domain.ForeignAnnouncement;
import org.doublerandom.draw.domain.UnknownDraw;
import org.doublerandom.draw.domain.batch.UnknownBatch;
import org.doublerandom.draw.domain.copy.FrameIsWrong;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.duties.AccountYoungerThanRelease;
import org.doublerandom.draw.domain.duties.DrawOfficerHasAnotherDuty;
import org.doublerandom.draw.domain.duties.RequesterMayNotApprove;
import org.doublerandom.draw.domain.duties.WitnessHasAnotherDuty;
import org.doublerandom.draw.domain.duties.WitnessMayNotApprove;
import org.doublerandom.draw.domain.file.FileIsForAuditors;
import org.doublerandom.draw.domain.file.NoSuchFile;
import org.doublerandom.draw.domain.voiding.UnknownVoidRequest;
import org.doublerandom.draw.domain.voiding.VoidReasonDoesNotFit;
import org.doublerandom.draw.domain.witness.MalformedThrows;
import org.doublerandom.draw.domain.witness.ReadingsAreSettled;
import org.doublerandom.draw.domain.witness.WitnessHasEntered;
import org.doublerandom.starter.problem.ProblemTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DrawProblems {
    @Bean
    ProblemTable personsRefused() {
        return ProblemTable.of(
                on(FileIsForAuditors.class, 401, "not-signed-in", "请先登录", "Sign in first"),
                on(
                        DrawOfficerHasAnotherDuty.class,
                        403,
                        "draw-officer-has-another-duty",
                        "计划起草人、审批人、批次下达人和见证人不得主持该次抽取",
                        "Whoever drafted, approved, released or witnesses may not run the draw"),
                on(
                        WitnessHasAnotherDuty.class,
                        403,
                        "witness-has-another-duty",
                        "计划起草人、审批人、批次下达人和抽取主持人不得见证该次抽取",
                        "Whoever drafted, approved, released or runs the draw may not witness it"),
                on(
                        AccountYoungerThanRelease.class,
                        403,
                        "account-younger-than-release",
                        "批次下达后新建、授权或重置密码的账号不得参与该次抽取",
                        "An account made, given its role or reset after the release has no part in the draw"));
    }

    @Bean
    ProblemTable approversRefused() {
        return ProblemTable.of(
                on(
                        RequesterMayNotApprove.class,
                        403,
                        "requester-may-not-approve",
                        "作废申请人不得审批该申请",
                        "Whoever asked for the void may not approve it"),
                on(
                        WitnessMayNotApprove.class,
                        403,
                        "witness-may-not-approve",
                        "见证人不得审批该抽取的作废申请",
                        "A witness of the draw may not approve that it is given up"));
    }

    @Bean
    ProblemTable thingsUnknown() {
        return ProblemTable.of(
                on(UnknownBatch.class, 404, "unknown-batch", "没有此批次", "There is no such batch"),
                on(UnknownDraw.class, 404, "unknown-draw", "没有此抽取", "There is no such draw"),
                on(UnknownVoidRequest.class, 404, "unknown-void-request", "没有此作废申请", "There is no such void request"),
                on(NoSuchFile.class, 404, "no-such-file", "没有此文件", "There is no such file"));
    }

    @Bean
    ProblemTable stepsOutOfOrder() {
        return ProblemTable.of(
                on(FrameNotReady.class, 409, "frame-not-ready", "抽样框尚未就绪", "The frame is not ready yet"),
                on(FrameIsWrong.class, 409, "frame-is-wrong", "抽样框核验未通过", "The frame did not pass verification"),
                on(DrawWasOpenedBefore.class, 409, "draw-was-opened-before", "该批次的抽取已经开启", "The draw is open already"),
                on(
                        DrawIsNotOpen.class,
                        409,
                        "draw-is-not-open",
                        "该抽取不处于待公告状态",
                        "The draw cannot be announced any more"),
                on(
                        DrawIsNotAnnounced.class,
                        409,
                        "draw-is-not-announced",
                        "该抽取不处于已公告状态",
                        "The draw is not in the state of being announced"),
                on(
                        AnnouncementNotYetPublished.class,
                        409,
                        "announcement-not-yet-published",
                        "公告尚未发布",
                        "The announcement is not published yet"),
                on(WitnessHasEntered.class, 409, "witness-has-entered", "见证人已经录入", "The witness has entered already"),
                on(ReadingsAreSettled.class, 409, "readings-are-settled", "骰子读数已经确定", "The readings are settled"));
    }

    @Bean
    ProblemTable drawsAtTheirEnd() {
        return ProblemTable.of(
                on(
                        AnotherOutcomeWasTold.class,
                        409,
                        "another-outcome-was-told",
                        "该抽取已公布其他结果",
                        "Another outcome of this draw was told"),
                on(CompletedDrawIsFinal.class, 409, "completed-draw-is-final", "抽取已完成，不得作废", "A completed draw stays"),
                on(DrawIsVoid.class, 409, "draw-is-void", "该抽取已作废", "The draw is void"));
    }

    @Bean
    ProblemTable valuesRefused() {
        return ProblemTable.of(
                on(MalformedThrows.class, 400, "malformed-throws", "骰子读数格式不正确", "The throws are malformed"),
                on(
                        AnnouncedAfterClose.class,
                        422,
                        "announced-after-close",
                        "公告时间不得晚于截止时间",
                        "The announcement must be before its close"),
                on(
                        ForeignAnnouncement.class,
                        422,
                        "foreign-announcement",
                        "见证人所见公告与本次公告不符",
                        "The witness saw another announcement"),
                on(
                        VoidReasonDoesNotFit.class,
                        422,
                        "void-reason-does-not-fit",
                        "作废原因与实际情况不符",
                        "The reason does not say what is the case"));
    }
}
