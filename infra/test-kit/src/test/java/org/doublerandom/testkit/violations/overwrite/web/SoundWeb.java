package org.doublerandom.testkit.violations.overwrite.web;

import org.doublerandom.testkit.violations.overwrite.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
