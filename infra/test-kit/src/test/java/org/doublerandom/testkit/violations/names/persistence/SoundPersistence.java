package org.doublerandom.testkit.violations.names.persistence;

import org.doublerandom.testkit.violations.names.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
