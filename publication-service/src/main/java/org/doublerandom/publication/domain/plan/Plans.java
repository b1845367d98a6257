package org.doublerandom.publication.domain.plan;

import java.util.Optional;
import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Approved plans; keeping the same one again changes nothing. */
public interface Plans {
    Optional<PublicPlan> find(PlanId id);

    /** All of them, the newest first. */
    Page<PublicPlan> newest(PageRequest page);

    void keep(PublicPlan kept);
}
