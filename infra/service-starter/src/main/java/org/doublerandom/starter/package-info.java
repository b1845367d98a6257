/** What every service shares at run time; it knows no domain term. */
@NullMarked
package org.doublerandom.starter;

import org.jspecify.annotations.NullMarked;
