package org.doublerandom.draw.domain.assignment;

/** What the second random choice answers: teams, or why there are none. */
public sealed interface Assignment permits Teams, Diagnosis {}
