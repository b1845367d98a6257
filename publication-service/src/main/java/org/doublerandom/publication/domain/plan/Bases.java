package org.doublerandom.publication.domain.plan;

import java.util.List;

/** Fixed enterprise bases; keeping the same one again changes nothing. */
public interface Bases {
    List<EnterpriseBase> of(int year);

    void keep(EnterpriseBase base);
}
