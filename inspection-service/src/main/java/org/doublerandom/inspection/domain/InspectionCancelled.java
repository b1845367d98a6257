package org.doublerandom.inspection.domain;

/** Nobody visits this target any more: a record of the draw took its place away, or the whole draw is void by law. */
public record InspectionCancelled(CancelledInspection inspection) implements InspectionEvent {}
