package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An import that takes so much from a directory is not carried out by who prepared it. */
@Refusal(Kind.CONFLICT)
public final class SecondPersonCarriesOut extends Refused {
    SecondPersonCarriesOut(ImportJob job, Gravity gravity, Allowance alone) {
        super(job.order().id().value(), gravity.entries(), gravity.known(), alone.share(), alone.before());
    }
}
