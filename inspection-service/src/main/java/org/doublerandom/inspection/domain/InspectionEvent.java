package org.doublerandom.inspection.domain;

/** What others learn about an inspection; each fact is taken from the state that it led to. */
public sealed interface InspectionEvent permits InspectionAssigned, InspectionEnded, ResultRecorded {

    Inspection inspection();
}
