package org.doublerandom.testkit.violations.setter.messaging;

import org.doublerandom.testkit.violations.setter.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
