package org.doublerandom.testkit.violations.caller.application;

import org.doublerandom.testkit.violations.caller.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
