package org.doublerandom.inspection.domain;

/** A drawn target is going to be inspected. */
public record InspectionAssigned(AssignedInspection inspection) implements InspectionEvent {}
