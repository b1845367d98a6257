/** A tiny service, so that what all services share is tested without any of them. */
@NullMarked
package org.doublerandom.notes;

import org.jspecify.annotations.NullMarked;
