package org.doublerandom.testkit.violations.publicadapter.messaging;

import org.doublerandom.testkit.violations.publicadapter.domain.Sound;

class SoundMessaging {
    final Sound sound = new Sound("x");
}
