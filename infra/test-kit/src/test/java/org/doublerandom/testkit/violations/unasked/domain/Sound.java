package org.doublerandom.testkit.violations.unasked.domain;

public record Sound(String value) {}
