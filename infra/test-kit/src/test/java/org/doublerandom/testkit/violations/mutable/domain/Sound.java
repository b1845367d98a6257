package org.doublerandom.testkit.violations.mutable.domain;

public record Sound(String value) {}
