package org.doublerandom.inspection.application;

import org.doublerandom.inspection.domain.guide.LegalBases;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/** Keeps the legal basis of a published item for the notices to come. */
@UseCase
public class KeepLegalBasis {

    private final LegalBases bases;

    KeepLegalBasis(LegalBases bases) {
        this.bases = bases;
    }

    public void keep(AuthorityCode authority, ItemId item, String basis) {
        bases.keep(authority, item, basis);
    }
}
