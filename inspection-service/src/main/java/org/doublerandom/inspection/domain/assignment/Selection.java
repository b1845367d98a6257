package org.doublerandom.inspection.domain.assignment;

/** One drawn target with the team that was drawn for it. */
public record Selection(Target target, Team team) {}
