package org.doublerandom.testkit.violations.unasked.persistence;

import org.doublerandom.testkit.violations.unasked.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
