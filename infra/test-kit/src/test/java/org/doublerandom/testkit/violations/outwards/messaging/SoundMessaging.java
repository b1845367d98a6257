package org.doublerandom.testkit.violations.outwards.messaging;

import org.doublerandom.testkit.violations.outwards.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
