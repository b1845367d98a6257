package org.doublerandom.testkit.violations.publicadapter.domain;

public record Sound(String value) {}
