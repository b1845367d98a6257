package org.doublerandom.testkit.violations.application.domain;

public record Sound(String value) {}
