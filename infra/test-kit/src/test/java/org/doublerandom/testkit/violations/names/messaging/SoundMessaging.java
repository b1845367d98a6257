package org.doublerandom.testkit.violations.names.messaging;

import org.doublerandom.testkit.violations.names.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
