package org.doublerandom.publication.web.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doublerandom.publication.application.FrameStory;
import org.doublerandom.publication.domain.frame.ComparedFrame;
import org.doublerandom.publication.domain.register.ToldRoot;

/**
 * How a frame differs from what was there before it, on the page.
 *
 * @param night empty if no register was taken before
 * @param told what else was told of that night; none if all is well
 * @param untold nothing at all was told of that night
 * @param shortcomings what was wrong with the directory's entries in it; empty if nothing was told of that
 */
record FrameView(
        String against,
        long added,
        long left,
        long changed,
        String differences,
        String night,
        String root,
        String register,
        List<String> told,
        boolean untold,
        String shortcomings) {
    private static final Map<String, String> WORDS = Map.of(
            "WITHOUT_USCC", "无统一社会信用代码",
            "WRONG_CODE", "代码校验位不符",
            "UNCONFIRMED_CODE", "代码未经确认",
            "WITHOUT_INDUSTRY", "无行业代码",
            "UNTAGGED", "无标签",
            "NOT_OPEN", "已非存续仍在列",
            "LIKELY_DUPLICATE", "疑似重复",
            "CLOSED_FOR_OPEN", "已非存续而并入者仍存续");

    static FrameView of(FrameStory story) {
        ComparedFrame frame = story.frame();
        ComparedFrame.Night register = frame.register();
        String night = register == null ? "" : register.night().toString();
        return new FrameView(
                against(frame, night),
                frame.added(),
                frame.left(),
                frame.changed(),
                "/api/directory/v1/frames/" + frame.batch().value() + "/differences",
                night,
                register == null ? "" : register.root(),
                "/api/directory/v1/registers/" + frame.authority() + "/" + night + "/file",
                story.isContradicted()
                        ? story.told().stream().map(ToldRoot::root).toList()
                        : List.of(),
                story.isUntold(),
                frame.shortcomings().stream()
                        .map(each -> WORDS.getOrDefault(each.code(), each.code()) + " " + each.targets() + " 户")
                        .collect(Collectors.joining("，")));
    }

    private static String against(ComparedFrame frame, String night) {
        if (frame.frameBefore() != null) {
            return "与同一任务的上一抽样框 " + frame.frameBefore() + " 相比";
        }
        return night.isEmpty() ? "此前没有抽样框，也没有名录留底" : "本任务首个抽样框，与 " + night + " 的名录留底相比";
    }
}
