package org.doublerandom.testkit.violations.adapters.domain;

public record Sound(String value) {}
