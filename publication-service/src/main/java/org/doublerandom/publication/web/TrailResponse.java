package org.doublerandom.publication.web;

import java.time.LocalDate;
import org.doublerandom.publication.application.Trail;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.publication.domain.plan.Scheme;
import org.jspecify.annotations.Nullable;

/** The way of one inspection from the plan to its publication, as far as it has come. */
record TrailResponse(
        @Nullable PlanStep plan,
        @Nullable BatchStep batch,
        @Nullable DrawStep draw,
        FileResponse inspection,
        @Nullable PublicationResponse publication) {
    record PlanStep(String plan, String title, int version, String document) {
        static PlanStep of(PublicPlan plan) {
            return new PlanStep(
                    plan.id().value(),
                    plan.title(),
                    plan.current().version(),
                    plan.current().document());
        }
    }

    record BatchStep(String batch, String title, String line, String lineName) {
        static BatchStep of(Scheme scheme) {
            return new BatchStep(scheme.batch().value(), scheme.title(), scheme.line(), scheme.lineName());
        }
    }

    record DrawStep(String draw, long serial, @Nullable String announcementDigest) {
        static DrawStep of(PublicDraw draw) {
            return new DrawStep(
                    draw.id().value(),
                    draw.identity().serial(),
                    draw.announcement()
                            .map(announcement -> announcement.digest())
                            .orElse(null));
        }
    }

    static TrailResponse of(Trail trail, LocalDate today) {
        return new TrailResponse(
                trail.plan() == null ? null : PlanStep.of(trail.plan()),
                trail.scheme() == null ? null : BatchStep.of(trail.scheme()),
                trail.draw() == null ? null : DrawStep.of(trail.draw()),
                FileResponse.of(trail.file(), today),
                trail.file() instanceof Published published ? PublicationResponse.of(published) : null);
    }
}
