package org.doublerandom.testkit.violations.mutable.messaging;

import org.doublerandom.testkit.violations.mutable.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
