package org.doublerandom.testkit.violations.swallow.web;

import org.doublerandom.testkit.violations.swallow.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
