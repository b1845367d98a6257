package org.doublerandom.testkit.violations.unasked.messaging;

import org.doublerandom.testkit.violations.unasked.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
