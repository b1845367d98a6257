package org.doublerandom.testkit.violations.mutable.application;

import org.doublerandom.testkit.violations.mutable.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
