package org.doublerandom.testkit.violations.setter.domain;

public final class HasASetter {
    private int value;

    public void setValue(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }
}
