package org.doublerandom.testkit.violations.unasked.web;

import org.doublerandom.testkit.violations.unasked.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
