package org.doublerandom.publication.domain.kpi;

import java.time.LocalDate;
import org.doublerandom.publication.domain.target.InspectedTarget;

/** An enterprise that counts for the coverage of a year, once, however often it was inspected. */
public record CoveredEnterprise(InspectedTarget target, LocalDate firstAcceptedOn, int inspections) {}
