package org.doublerandom.directory.web;

import static org.doublerandom.starter.problem.ProblemTable.on;

import org.doublerandom.directory.domain.base.BaseAlreadyFixed;
import org.doublerandom.directory.domain.base.BaseDateNotReached;
import org.doublerandom.directory.domain.base.BaseDateWrong;
import org.doublerandom.directory.domain.base.BaseEmpty;
import org.doublerandom.directory.domain.base.UnknownBase;
import org.doublerandom.directory.domain.frame.FrameNotFrozen;
import org.doublerandom.directory.domain.frame.PagesOutside;
import org.doublerandom.directory.domain.frame.UnknownFrame;
import org.doublerandom.directory.domain.imports.ForTheWholeAuthority;
import org.doublerandom.directory.domain.imports.ImportHasEnded;
import org.doublerandom.directory.domain.imports.UnknownImport;
import org.doublerandom.directory.domain.imports.UploadTooLarge;
import org.doublerandom.directory.domain.inspector.UnknownInspector;
import org.doublerandom.directory.domain.item.UnknownGuide;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.problem.ProblemTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryProblems {
    @Bean
    ProblemTable directoryRefusals() {
        return ProblemTable.of(
                on(
                        ForTheWholeAuthority.class,
                        403,
                        "for-the-whole-authority",
                        "此事项由全机关的管理员办理",
                        "An administrator of the whole authority does this"),
                on(UnknownImport.class, 404, "unknown-import", "没有此导入任务", "There is no such import"),
                on(UnknownItem.class, 404, "unknown-item", "没有此抽查事项", "There is no such item"),
                on(UnknownGuide.class, 404, "unknown-guide", "没有此工作指引", "There is no such guide"),
                on(UnknownTarget.class, 404, "unknown-target", "没有此检查对象", "There is no such target"),
                on(UnknownInspector.class, 404, "unknown-inspector", "没有此执法检查人员", "There is no such inspector"),
                on(UnknownFrame.class, 404, "unknown-frame", "没有此抽样框", "There is no such frame"),
                on(UnknownBase.class, 404, "unknown-base", "该年度企业基数尚未确定", "The base of the year is not fixed"),
                on(FrameNotFrozen.class, 409, "frame-not-frozen", "抽样框尚未冻结", "The frame is not frozen yet"),
                on(PagesOutside.class, 400, "pages-outside", "页码超出文件范围", "The pages are outside the file"),
                on(ImportHasEnded.class, 409, "import-ended", "导入任务已经结束", "The import has ended"),
                on(UploadTooLarge.class, 413, "upload-too-large", "导入文件过大", "The table is too large"),
                on(
                        BaseAlreadyFixed.class,
                        409,
                        "base-already-fixed",
                        "该年度企业基数已经确定，不得更改",
                        "The base of the year is fixed already"),
                on(BaseDateWrong.class, 422, "base-date-wrong", "基数日期应为上一年12月31日", "The base has another date"),
                on(BaseDateNotReached.class, 422, "base-date-not-reached", "基数日期尚未到来", "The day is not over yet"),
                on(BaseEmpty.class, 409, "base-empty", "名录库中没有企业", "There is no enterprise to count"));
    }
}
