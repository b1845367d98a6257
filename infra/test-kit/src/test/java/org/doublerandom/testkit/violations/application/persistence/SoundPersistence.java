package org.doublerandom.testkit.violations.application.persistence;

import org.doublerandom.testkit.violations.application.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
