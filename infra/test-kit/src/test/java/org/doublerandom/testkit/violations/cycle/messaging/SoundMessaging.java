package org.doublerandom.testkit.violations.cycle.messaging;

import org.doublerandom.testkit.violations.cycle.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
