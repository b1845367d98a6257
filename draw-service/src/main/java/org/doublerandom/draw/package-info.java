/** The two random draws, of targets and of inspectors: started here, decided in the domain. */
@NullMarked
package org.doublerandom.draw;

import org.jspecify.annotations.NullMarked;
