package org.doublerandom.inspection.domain;

/** The team has checked in: what alters the draw from now on spares this visit. */
public record InspectionBegun(CheckedInInspection inspection) implements InspectionEvent {}
