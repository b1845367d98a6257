package org.doublerandom.testkit.violations.chance.domain;

public record Sound(String value) {}
