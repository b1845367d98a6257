package org.doublerandom.testkit.violations.chance.persistence;

import org.doublerandom.testkit.violations.chance.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
