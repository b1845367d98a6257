package org.doublerandom.publication.web;

import static org.doublerandom.starter.problem.ProblemTable.on;

import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.publication.domain.file.InspectionUnknown;
import org.doublerandom.publication.domain.file.RecorderMayNotPublish;
import org.doublerandom.publication.domain.file.ResultNotAccepted;
import org.doublerandom.publication.domain.file.ReviewerMayNotPublish;
import org.doublerandom.publication.domain.file.RevisionNotAccepted;
import org.doublerandom.publication.domain.file.SignerMayNotPublish;
import org.doublerandom.publication.domain.notice.NoticeUnknown;
import org.doublerandom.publication.domain.search.SearchTextRefused;
import org.doublerandom.starter.problem.ProblemTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicationProblems {
    @Bean
    ProblemTable publicationProblemTable() {
        return ProblemTable.of(
                on(RecorderMayNotPublish.class, 403, "recorder-may-not-publish", "录入人不得公示", "Recorders do not publish"),
                on(ReviewerMayNotPublish.class, 403, "reviewer-may-not-publish", "审核人不得公示", "Reviewers do not publish"),
                on(SignerMayNotPublish.class, 403, "signer-may-not-publish", "检查人员不得公示", "Inspectors do not publish"),
                on(InspectionUnknown.class, 404, "inspection-unknown", "没有此项检查", "There is no such inspection"),
                on(RecordUnknown.class, 404, "not-public", "没有公开的此项记录", "Nothing public is known under this id"),
                on(NoticeUnknown.class, 404, "notice-unknown", "查无此检查通知书", "No notice has this code"),
                on(ResultNotAccepted.class, 409, "result-not-accepted", "检查结果尚未审核通过", "The result is not accepted yet"),
                on(RevisionNotAccepted.class, 409, "revision-not-accepted", "不是审核通过的版本", "Not the accepted revision"),
                on(
                        SearchTextRefused.class,
                        400,
                        "search-text-refused",
                        "查询内容不符合要求",
                        "The search text is not acceptable"));
    }
}
