package org.doublerandom.testkit.violations.outwards.domain;

public record Sound(String value) {}
