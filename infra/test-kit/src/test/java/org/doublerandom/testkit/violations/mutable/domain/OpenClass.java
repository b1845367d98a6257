package org.doublerandom.testkit.violations.mutable.domain;

public class OpenClass {
    public int value;
}
