package org.doublerandom.testkit.violations.elsewhere.messaging;

import org.doublerandom.testkit.violations.elsewhere.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
