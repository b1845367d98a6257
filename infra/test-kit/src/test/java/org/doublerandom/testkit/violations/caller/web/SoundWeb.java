package org.doublerandom.testkit.violations.caller.web;

import org.doublerandom.testkit.violations.caller.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
