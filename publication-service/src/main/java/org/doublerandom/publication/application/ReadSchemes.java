package org.doublerandom.publication.application;

import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.publication.domain.plan.Scheme;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.starter.UseCase;

/** Reads the scheme of a batch. */
@UseCase
public class ReadSchemes {
    private final Schemes schemes;

    ReadSchemes(Schemes schemes) {
        this.schemes = schemes;
    }

    public Scheme find(BatchId id) {
        return schemes.find(id).orElseThrow(() -> new RecordUnknown(id.value()));
    }
}
