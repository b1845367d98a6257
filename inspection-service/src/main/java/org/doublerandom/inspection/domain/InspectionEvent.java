package org.doublerandom.inspection.domain;

/** What others learn about an inspection; each fact is taken from the state that it led to. */
public sealed interface InspectionEvent
        permits InspectionAssigned, InspectionBegun, InspectionCancelled, InspectionEnded, ResultRecorded {

    Inspection inspection();
}
