/** The sample county's plan, carried out by its persons through the public API: from the lists to the published results. */
@NullMarked
package org.doublerandom.local.story;

import org.jspecify.annotations.NullMarked;
