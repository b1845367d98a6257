package org.doublerandom.testkit.violations.chance.messaging;

import org.doublerandom.testkit.violations.chance.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
