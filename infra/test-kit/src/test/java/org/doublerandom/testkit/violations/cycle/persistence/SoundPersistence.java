package org.doublerandom.testkit.violations.cycle.persistence;

import org.doublerandom.testkit.violations.cycle.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
