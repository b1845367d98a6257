package org.doublerandom.publication.web.portal;

import java.util.List;
import org.doublerandom.publication.application.FrameStory;
import org.doublerandom.publication.domain.frame.ComparedFrame;
import org.doublerandom.publication.domain.register.ToldRoot;

/**
 * How a frame differs from what was there before it, on the page.
 *
 * @param night empty if no register was taken before
 * @param told what else was told of that night; none if all is well
 * @param untold nothing at all was told of that night
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
        boolean untold) {
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
                story.isUntold());
    }

    private static String against(ComparedFrame frame, String night) {
        if (frame.frameBefore() != null) {
            return "与同一任务的上一抽样框 " + frame.frameBefore() + " 相比";
        }
        return night.isEmpty() ? "此前没有抽样框，也没有名录留底" : "本任务首个抽样框，与 " + night + " 的名录留底相比";
    }
}
