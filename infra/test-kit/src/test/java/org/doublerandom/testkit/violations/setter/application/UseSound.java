package org.doublerandom.testkit.violations.setter.application;

import org.doublerandom.testkit.violations.setter.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
