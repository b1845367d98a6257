package org.doublerandom.plan.domain.reading;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A workbook of the kind before {@code .xlsx} is not read. */
@Refusal(Kind.UNPROCESSABLE)
public final class PlanTableIsOldWorkbook extends Refused {}
