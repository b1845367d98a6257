package org.doublerandom.testkit.violations.caller.domain;

public record Sound(String value) {}
