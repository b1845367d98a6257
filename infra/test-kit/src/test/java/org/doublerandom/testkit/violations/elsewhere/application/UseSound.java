package org.doublerandom.testkit.violations.elsewhere.application;

import org.doublerandom.testkit.violations.elsewhere.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
