package org.doublerandom.testkit.violations.adapters.web;

import org.doublerandom.testkit.violations.adapters.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
