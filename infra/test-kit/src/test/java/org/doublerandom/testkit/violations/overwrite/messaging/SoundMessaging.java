package org.doublerandom.testkit.violations.overwrite.messaging;

import org.doublerandom.testkit.violations.overwrite.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
