package org.doublerandom.testkit.violations.elsewhere.domain;

public record Sound(String value) {}
