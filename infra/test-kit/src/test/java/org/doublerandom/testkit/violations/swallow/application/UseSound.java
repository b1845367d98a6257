package org.doublerandom.testkit.violations.swallow.application;

import org.doublerandom.testkit.violations.swallow.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
