/** A tiny service, so that what all services share is tested without any of them. */
@NullMarked
package org.doublerandom.testkit.notes;

import org.jspecify.annotations.NullMarked;
