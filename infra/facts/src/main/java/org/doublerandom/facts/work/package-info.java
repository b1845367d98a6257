/** Work that a service does by itself: driven by what is stored, so that it survives a stop at any moment. */
@NullMarked
package org.doublerandom.facts.work;

import org.jspecify.annotations.NullMarked;
