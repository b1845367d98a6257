package org.doublerandom.testkit.violations.unasked.application;

import org.doublerandom.testkit.violations.unasked.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
