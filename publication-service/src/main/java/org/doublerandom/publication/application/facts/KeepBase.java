package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.plan.Bases;
import org.doublerandom.publication.domain.plan.EnterpriseBase;
import org.doublerandom.starter.UseCase;

/** Keeps the fixed number of enterprises of a year. */
@UseCase
public class KeepBase {
    private final Bases bases;

    KeepBase(Bases bases) {
        this.bases = bases;
    }

    public void keep(EnterpriseBase base) {
        bases.keep(base);
    }
}
