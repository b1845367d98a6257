package org.doublerandom.testkit.violations.framework.messaging;

import org.doublerandom.testkit.violations.framework.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
