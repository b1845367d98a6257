package org.doublerandom.publication.web.portal;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.doublerandom.publication.application.Trail;
import org.doublerandom.publication.domain.NamedItem;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.publication.domain.file.Punctuality;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.publication.domain.target.InspectedTarget;
import org.jspecify.annotations.Nullable;

/** What a search finds: one inspection and its way from the plan to its publication. */
record TrailView(
        String name,
        String number,
        String kind,
        String authority,
        String items,
        String assigned,
        @Nullable String plan,
        @Nullable String batch,
        @Nullable Draw draw,
        @Nullable String ended,
        @Nullable String deadline,
        String state,
        String tag,
        @Nullable ResultView result) {
    record Draw(String id, long serial, @Nullable SelfCheck check) {}

    static TrailView of(Trail trail, LocalDate today) {
        Publication file = trail.file();
        InspectedTarget target = file.assignment().target();
        Punctuality state = file.punctuality(today);
        return new TrailView(
                target.name(),
                target.number(),
                target.kind().chinese(),
                file.assignment().authority().name(),
                file.assignment().items().stream().map(NamedItem::name).collect(Collectors.joining("、")),
                Chinese.day(file.assignment().assignedOn()),
                planOf(trail),
                trail.scheme() == null ? null : trail.scheme().title(),
                drawOf(trail, target.id().value()),
                file.clock().map(clock -> Chinese.day(clock.endedOn())).orElse(null),
                file.clock().map(clock -> Chinese.day(clock.deadline().date())).orElse(null),
                file.clock().isEmpty() ? "待检查" : state == Punctuality.NOT_DUE ? "待公示" : state.chinese(),
                switch (state) {
                    case IN_TIME -> "t-ok";
                    case LATE -> "t-fix";
                    case OVERDUE -> "t-bad";
                    case NOT_DUE, UNDECIDED -> "t-wait";
                },
                file instanceof Published published ? ResultView.of(published) : null);
    }

    private static @Nullable String planOf(Trail trail) {
        PublicPlan plan = trail.plan();
        return plan == null ? null : plan.title() + "（" + plan.current().document() + "）";
    }

    private static @Nullable Draw drawOf(Trail trail, String id) {
        PublicDraw draw = trail.draw();
        if (draw == null) {
            return null;
        }
        SelfCheck check = draw.completed()
                .map(completed -> new SelfCheck(
                        completed.announced().suite(), completed.outcome().seed(), id))
                .orElse(null);
        return new Draw(draw.id().value(), draw.identity().serial(), check);
    }
}
