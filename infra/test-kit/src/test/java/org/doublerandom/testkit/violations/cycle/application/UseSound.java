package org.doublerandom.testkit.violations.cycle.application;

import org.doublerandom.testkit.violations.cycle.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
