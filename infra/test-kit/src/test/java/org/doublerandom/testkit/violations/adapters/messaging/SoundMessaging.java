package org.doublerandom.testkit.violations.adapters.messaging;

import org.doublerandom.testkit.violations.adapters.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
