package org.doublerandom.publication.application;

import java.util.Optional;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.publication.domain.plan.Scheme;

/** The way of one inspection from the plan to its publication, as far as it has come. */
public record Trail(Publication file, Optional<PublicDraw> draw, Optional<Scheme> scheme, Optional<PublicPlan> plan) {}
