package org.doublerandom.testkit.violations.mutable.web;

import org.doublerandom.testkit.violations.mutable.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
