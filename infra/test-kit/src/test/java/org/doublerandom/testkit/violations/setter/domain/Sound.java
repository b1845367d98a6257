package org.doublerandom.testkit.violations.setter.domain;

public record Sound(String value) {}
