package org.doublerandom.testkit.violations.setter.web;

import org.doublerandom.testkit.violations.setter.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
