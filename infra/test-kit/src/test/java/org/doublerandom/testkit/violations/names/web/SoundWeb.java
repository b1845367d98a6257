package org.doublerandom.testkit.violations.names.web;

import org.doublerandom.testkit.violations.names.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
