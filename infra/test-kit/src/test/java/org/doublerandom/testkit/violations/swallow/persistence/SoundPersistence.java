package org.doublerandom.testkit.violations.swallow.persistence;

import org.doublerandom.testkit.violations.swallow.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
