package org.doublerandom.testkit.violations.adapters.application;

import org.doublerandom.testkit.violations.adapters.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
