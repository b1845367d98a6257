package org.doublerandom.testkit.violations.swallow.messaging;

import org.doublerandom.testkit.violations.swallow.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
