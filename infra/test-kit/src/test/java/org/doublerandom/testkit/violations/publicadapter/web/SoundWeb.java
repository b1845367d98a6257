package org.doublerandom.testkit.violations.publicadapter.web;

import org.doublerandom.testkit.violations.publicadapter.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
