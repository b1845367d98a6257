package org.doublerandom.testkit.violations.publicadapter.persistence;

import org.doublerandom.testkit.violations.publicadapter.domain.Sound;

class SoundPersistence {
    final Sound sound = new Sound("x");
}
