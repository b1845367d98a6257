package org.doublerandom.publication.application;

import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.publication.domain.plan.Scheme;
import org.jspecify.annotations.Nullable;

/** The way of one inspection from the plan to its publication, as far as it has come. */
public record Trail(
        Publication file,
        @Nullable PublicDraw draw,
        @Nullable Scheme scheme,
        @Nullable PublicPlan plan) {}
