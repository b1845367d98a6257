package org.doublerandom.directory.application;

import org.doublerandom.directory.domain.base.EnterpriseBase;
import org.doublerandom.directory.domain.base.EnterpriseBases;
import org.doublerandom.directory.domain.base.UnknownBase;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;

/** Looks up the base of a year. */
@UseCase
public class ReadEnterpriseBase {
    private final EnterpriseBases bases;

    ReadEnterpriseBase(EnterpriseBases bases) {
        this.bases = bases;
    }

    public EnterpriseBase base(AuthorityCode authority, int year) {
        return bases.find(authority, year).orElseThrow(() -> new UnknownBase(year));
    }
}
