package org.doublerandom.testkit.violations.overwrite.domain;

public record Sound(String value) {}
