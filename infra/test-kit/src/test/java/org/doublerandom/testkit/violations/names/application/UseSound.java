package org.doublerandom.testkit.violations.names.application;

import org.doublerandom.testkit.violations.names.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
