package org.doublerandom.testkit.violations.framework.web;

import org.doublerandom.testkit.violations.framework.domain.Sound;

class SoundWeb {
    final Sound sound = new Sound("x");
}
