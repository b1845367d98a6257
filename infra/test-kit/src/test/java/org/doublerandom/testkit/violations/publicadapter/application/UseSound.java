package org.doublerandom.testkit.violations.publicadapter.application;

import org.doublerandom.testkit.violations.publicadapter.domain.Sound;

public class UseSound {
    public Sound use() {
        return new Sound("x");
    }
}
