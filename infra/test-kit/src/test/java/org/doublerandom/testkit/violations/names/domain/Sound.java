package org.doublerandom.testkit.violations.names.domain;

public record Sound(String value) {}
