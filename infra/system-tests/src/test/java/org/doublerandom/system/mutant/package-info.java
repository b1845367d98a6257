/**
 * The known frauds planted in the services' own code, one at a time, each of which the test that guards against it must find out.
 */
@NullMarked
package org.doublerandom.system.mutant;

import org.jspecify.annotations.NullMarked;
