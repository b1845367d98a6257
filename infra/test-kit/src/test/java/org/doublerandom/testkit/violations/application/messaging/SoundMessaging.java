package org.doublerandom.testkit.violations.application.messaging;

import org.doublerandom.testkit.violations.application.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
