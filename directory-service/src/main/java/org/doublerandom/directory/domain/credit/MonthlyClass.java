package org.doublerandom.directory.domain.credit;

import java.time.YearMonth;
import org.doublerandom.directory.domain.TargetId;

/** The class of an enterprise in the snapshot of a month. */
public record MonthlyClass(TargetId target, YearMonth month, CreditClass creditClass) {}
