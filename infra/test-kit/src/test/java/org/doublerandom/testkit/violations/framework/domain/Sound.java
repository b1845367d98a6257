package org.doublerandom.testkit.violations.framework.domain;

public record Sound(String value) {}
