package org.doublerandom.publication.web.portal;

import java.util.List;
import org.doublerandom.publication.application.DrawStory;
import org.doublerandom.publication.domain.Ratio;
import org.doublerandom.publication.domain.draw.Alteration;
import org.doublerandom.publication.domain.draw.Announcement;
import org.doublerandom.publication.domain.draw.CompletedDraw;
import org.doublerandom.publication.domain.draw.Outcome;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.draw.Readings;
import org.doublerandom.publication.domain.draw.VoidedDraw;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.plan.Scheme;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/** A draw on the page, from its scheme to its outcome. */
record DrawView(
        String id,
        String title,
        String authority,
        long serial,
        String state,
        String tag,
        @Nullable SchemeView scheme,
        @Nullable AnnouncementView announcement,
        @Nullable OutcomeView outcome,
        @Nullable VoidView voided,
        List<AlterationView> alterations,
        List<DrawnView> drawn,
        @Nullable FrameView frame) {
    record SchemeView(String code, String line, String text, String released) {
        static SchemeView of(Scheme scheme) {
            return new SchemeView(
                    scheme.code(),
                    scheme.line() + " " + scheme.lineName(),
                    scheme.text(),
                    Chinese.moment(scheme.releasedAt()));
        }
    }

    record AnnouncementView(
            String text,
            String digest,
            String suite,
            String grade,
            String sources,
            String limit,
            int attempt,
            int eligible,
            int take,
            boolean small,
            String at,
            String share,
            String possible,
            String relieved) {
        static AnnouncementView of(Announcement announced) {
            return new AnnouncementView(
                    announced.text(),
                    announced.digest(),
                    announced.suite() == Suite.SM3 ? "SM3（GB/T 32905）" : "SHA-256",
                    announced.grade().code(),
                    announced.grade().sourcesInChinese(),
                    announced.grade().limitInChinese().orElse(""),
                    announced.attempt(),
                    announced.eligible(),
                    announced.take(),
                    announced.isSmall(),
                    Chinese.moment(announced.announcedAt()),
                    announced.eligible() == 0
                            ? ""
                            : Ratio.of(announced.take(), announced.eligible()).percent(),
                    announced.fewest() == null
                            ? ""
                            : "抽取前已核：每个检查岗位最少有 %d 名可抽的检查人员，不足三名的岗位 %d 个"
                                    .formatted(announced.fewest(), announced.scarce()),
                    ReliefWords.of(announced.relieved()));
        }
    }

    record OutcomeView(
            String seedText,
            String seed,
            String digest,
            int targets,
            int reserves,
            int open,
            String at,
            SelfCheck check,
            @Nullable ReadingsView readings) {
        static OutcomeView of(CompletedDraw draw, List<Publication> drawn) {
            Outcome outcome = draw.outcome();
            // the ticket is made of the id in the pool
            String id = drawn.isEmpty()
                    ? "91000000MA0000000X"
                    : drawn.get(0).assignment().target().id().value();
            return new OutcomeView(
                    outcome.seedText(),
                    outcome.seed(),
                    outcome.digest(),
                    outcome.targets(),
                    outcome.reserves(),
                    outcome.openPlaces() == null ? 0 : outcome.openPlaces(),
                    Chinese.moment(outcome.completedAt()),
                    new SelfCheck(draw.announced().suite(), outcome.seed(), id),
                    outcome.readings() == null ? null : ReadingsView.of(outcome.readings()));
        }
    }

    record ReadingsView(String published, List<EntryView> entries) {
        static ReadingsView of(Readings readings) {
            return new ReadingsView(
                    Chinese.moment(readings.published()),
                    readings.entries().stream()
                            .map(entry -> new EntryView(
                                    entry.person(), entry.organisation(), Chinese.moment(entry.at()), entry.dice()))
                            .toList());
        }
    }

    record EntryView(String person, String organisation, String at, String dice) {}

    record AlterationView(String kind, String reason, String text, String digest, String at) {
        static AlterationView of(Alteration alteration) {
            return new AlterationView(
                    alteration.isStrike() ? "更换检查对象" : "更换检查人员",
                    alteration.reasonInChinese().orElse(alteration.reason()),
                    alteration.text(),
                    alteration.digest(),
                    Chinese.moment(alteration.at()));
        }
    }

    private static final String FOUND = "。该秘密其后找回，结果已补算公布；其中尚未检查的列入同一任务的下一次抽取";

    record VoidView(
            String reason, String meaning, String text, String digest, String at, List<VoidOutcomeView> outcomes) {}

    static DrawView of(DrawStory story, Authorities authorities) {
        PublicDraw draw = story.draw();
        String authority = draw.identity().authority();
        List<DrawnView> drawn = story.drawn().stream().map(DrawnView::of).toList();
        return new DrawView(
                draw.id().value(),
                story.scheme() == null
                        ? draw.identity().batch().value()
                        : story.scheme().title(),
                authorities.all().getOrDefault(authority, authority),
                draw.identity().serial(),
                stateOf(draw),
                draw instanceof CompletedDraw ? "t-ok" : draw instanceof VoidedDraw ? "t-na" : "t-wait",
                story.scheme() == null ? null : SchemeView.of(story.scheme()),
                draw.announcement().map(AnnouncementView::of).orElse(null),
                draw.completed()
                        .map(completed -> OutcomeView.of(completed, story.drawn()))
                        .orElse(null),
                draw instanceof VoidedDraw voided ? voidView(voided) : null,
                draw.completed().map(CompletedDraw::alterations).orElse(List.of()).stream()
                        .map(AlterationView::of)
                        .toList(),
                drawn,
                story.frame() == null ? null : FrameView.of(story.frame()));
    }

    private static String stateOf(PublicDraw draw) {
        if (draw instanceof CompletedDraw) {
            return "已完成";
        }
        if (draw instanceof VoidedDraw voided) {
            return voided.drawn() == null ? "未完成，已作废" : "完成后依法撤销，已作废";
        }
        return "已公告，待抽取";
    }

    /** Where draw-service gives the file to anybody. */
    public String file(String name) {
        return "/api/draw/v1/draws/" + id + "/files/" + name;
    }

    private static VoidView voidView(VoidedDraw voided) {
        return new VoidView(
                voided.record().reason(),
                voided.record().reasonInChinese().orElse("") + (voided.late() > 0 ? FOUND : ""),
                voided.record().text(),
                voided.record().digest(),
                Chinese.moment(voided.record().voidedAt()),
                VoidOutcomeView.of(voided));
    }
}
