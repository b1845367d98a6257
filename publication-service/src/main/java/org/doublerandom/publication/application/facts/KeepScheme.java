package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.plan.Scheme;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.starter.UseCase;

/** Keeps the scheme of a released batch for the public. */
@UseCase
public class KeepScheme {
    private final Schemes schemes;

    KeepScheme(Schemes schemes) {
        this.schemes = schemes;
    }

    public void keep(Scheme scheme) {
        schemes.keep(scheme);
    }
}
