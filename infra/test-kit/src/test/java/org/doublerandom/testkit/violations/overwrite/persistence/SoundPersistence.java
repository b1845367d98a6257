package org.doublerandom.testkit.violations.overwrite.persistence;

import org.doublerandom.testkit.violations.overwrite.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
