package org.doublerandom.testkit.violations.chance.web;

import org.doublerandom.testkit.violations.chance.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
