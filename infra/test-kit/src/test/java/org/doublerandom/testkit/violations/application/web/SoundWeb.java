package org.doublerandom.testkit.violations.application.web;

import org.doublerandom.testkit.violations.application.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
