package org.doublerandom.testkit.violations.adapters.persistence;

import org.doublerandom.testkit.violations.adapters.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
