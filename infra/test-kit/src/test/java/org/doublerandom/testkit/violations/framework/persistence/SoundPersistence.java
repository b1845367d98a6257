package org.doublerandom.testkit.violations.framework.persistence;

import org.doublerandom.testkit.violations.framework.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
