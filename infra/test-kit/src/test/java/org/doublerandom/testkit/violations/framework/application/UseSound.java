package org.doublerandom.testkit.violations.framework.application;

import org.doublerandom.testkit.violations.framework.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
