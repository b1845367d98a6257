/** The draw as a life cycle and the rules of its ceremony, for everything else in this service; it depends on its own parts only. */
@NullMarked
package org.doublerandom.draw.domain;

import org.jspecify.annotations.NullMarked;
