/** One class per thing that can be asked of this service; depends on the domain. */
@NullMarked
package org.doublerandom.draw.application;

import org.jspecify.annotations.NullMarked;
