package org.doublerandom.testkit.violations.outwards.application;

import org.doublerandom.testkit.violations.outwards.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
