package org.doublerandom.testkit.violations.overwrite.web;

import org.springframework.web.bind.annotation.PutMapping;

class OverwritingController {
    @PutMapping("/draft")
    void save(String text) {}
}
