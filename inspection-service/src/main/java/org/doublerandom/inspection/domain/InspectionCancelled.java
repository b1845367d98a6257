package org.doublerandom.inspection.domain;

/** Nobody visits this target any more: a record of the draw took its place away. */
public record InspectionCancelled(CancelledInspection inspection) implements InspectionEvent {}
