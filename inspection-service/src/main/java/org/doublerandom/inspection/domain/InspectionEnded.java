package org.doublerandom.inspection.domain;

/** The visit is over; the clock of 20 working days starts. */
public record InspectionEnded(EndedInspection inspection) implements InspectionEvent {}
