package org.doublerandom.testkit.violations.application.application;

import org.springframework.stereotype.Service;

@Service
public class NeedsMore {}
