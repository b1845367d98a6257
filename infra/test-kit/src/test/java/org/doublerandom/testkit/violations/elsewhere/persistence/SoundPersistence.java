package org.doublerandom.testkit.violations.elsewhere.persistence;

import org.doublerandom.testkit.violations.elsewhere.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
