package org.doublerandom.testkit.violations.overwrite.application;

import org.doublerandom.testkit.violations.overwrite.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
