package org.doublerandom.testkit.violations.cycle.web;

import org.doublerandom.testkit.violations.cycle.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
