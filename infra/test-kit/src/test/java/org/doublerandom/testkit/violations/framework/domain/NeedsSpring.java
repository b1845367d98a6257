package org.doublerandom.testkit.violations.framework.domain;

import org.springframework.stereotype.Component;

@Component
public final class NeedsSpring {}
