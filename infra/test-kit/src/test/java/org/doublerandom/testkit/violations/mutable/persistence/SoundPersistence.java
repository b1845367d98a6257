package org.doublerandom.testkit.violations.mutable.persistence;

import org.doublerandom.testkit.violations.mutable.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
