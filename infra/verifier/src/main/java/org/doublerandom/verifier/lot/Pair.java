package org.doublerandom.verifier.lot;

/** An inspector in the team of a target. */
public record Pair(String target, String inspector) {}
