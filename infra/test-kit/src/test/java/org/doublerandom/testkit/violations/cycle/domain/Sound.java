package org.doublerandom.testkit.violations.cycle.domain;

public record Sound(String value) {}
