package org.doublerandom.testkit.violations.swallow.domain;

public record Sound(String value) {}
