package org.doublerandom.testkit.violations.caller.persistence;

import org.doublerandom.testkit.violations.caller.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
