package org.doublerandom.testkit.violations.caller.messaging;

import org.doublerandom.testkit.violations.caller.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
