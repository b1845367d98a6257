package org.doublerandom.testkit.violations.setter.persistence;

import org.doublerandom.testkit.violations.setter.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
