/** A real browser, told what to do by its DevTools protocol; needs nothing but {@code chromium} on the path. */
@NullMarked
package org.doublerandom.system.browser;

import org.jspecify.annotations.NullMarked;
