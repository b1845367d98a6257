package org.doublerandom.testkit.violations.application.application;

import org.doublerandom.testkit.violations.application.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
