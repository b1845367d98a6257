package org.doublerandom.publication.domain.plan;

import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.PlanId;

/** Approved plans; keeping the same one again changes nothing. */
public interface Plans {
    Optional<PublicPlan> find(PlanId id);

    /** All of them, the newest first. */
    List<PublicPlan> all();

    void keep(PublicPlan kept);
}
