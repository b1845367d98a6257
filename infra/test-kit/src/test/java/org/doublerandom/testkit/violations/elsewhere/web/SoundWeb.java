package org.doublerandom.testkit.violations.elsewhere.web;

import org.doublerandom.testkit.violations.elsewhere.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
