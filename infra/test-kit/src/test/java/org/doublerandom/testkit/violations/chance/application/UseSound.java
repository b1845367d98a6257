package org.doublerandom.testkit.violations.chance.application;

import org.doublerandom.testkit.violations.chance.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
