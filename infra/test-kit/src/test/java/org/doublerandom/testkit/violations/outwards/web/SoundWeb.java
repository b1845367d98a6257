package org.doublerandom.testkit.violations.outwards.web;

import org.doublerandom.testkit.violations.outwards.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
