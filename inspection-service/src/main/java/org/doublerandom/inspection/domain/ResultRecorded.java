package org.doublerandom.inspection.domain;

/** A reviewer has accepted the result. */
public record ResultRecorded(AcceptedInspection inspection) implements InspectionEvent {}
