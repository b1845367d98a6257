/** What runs unasked: frames are fetched, due draws completed. */
@NullMarked
package org.doublerandom.draw.work;

import org.jspecify.annotations.NullMarked;
