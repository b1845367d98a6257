package org.doublerandom.testkit.violations.outwards.persistence;

import org.doublerandom.testkit.violations.outwards.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
