/** One use case per command; loads, lets the domain act, saves. */
@NullMarked
package org.doublerandom.inspection.application;

import org.jspecify.annotations.NullMarked;
